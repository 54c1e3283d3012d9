"""The sources of the sample reports: what each says, how Word lays it out, and the facts in it.

``python -m corpora.sample_sources`` writes the files of ``corpora/samples`` anew. Officials are
made up; institutions, document symbols and dates are real.
"""
