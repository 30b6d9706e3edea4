"""Markdown, HTML and wrapped lines: an article's text -> the text as one reads it aloud, and offsets back."""
