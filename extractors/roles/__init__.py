"""Roles and the people who hold them.

A role is a title with the organisation it belongs to. Roles stand before a name (``Bí thư
Tỉnh ủy Nguyễn …``) or after one (``Nguyễn …, Bí thư Tỉnh ủy``), in chains that commas or
``kiêm`` join; each role of a chain is a record of its own. An organisation that a short role
leaves out is taken from the role beside it or the organisation named just before, and the
record says that it was inherited.
"""
