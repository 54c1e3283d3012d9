"""What a report says of itself: its letterhead, its kind and title, and who signed it."""

from extractors.header.read import read_header
from extractors.header.signatures import Signature, find_signature, find_signatures

__all__ = ["Signature", "find_signature", "find_signatures", "read_header"]
