"""Whose a post is: candidates, described by features, decided by one linear model."""
