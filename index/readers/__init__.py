"""Reading articles from files."""

from index.readers.article_file import ArticleFile, FilesFound, find_files
from index.readers.read import read_articles, read_files

__all__ = ["ArticleFile", "FilesFound", "find_files", "read_articles", "read_files"]
