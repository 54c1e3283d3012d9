"""The questions that the database answers, a file for each subject; the command line prints what they return.

Every function takes a database opened for reading and returns plain rows in a fixed order.
"""
