"""Measurements that anyone can repeat; timings are never asserted in tests."""
