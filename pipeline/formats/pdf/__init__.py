"""PDF files that hold text: characters through PDFium, laid out as lines, paragraphs, columns and tables."""
