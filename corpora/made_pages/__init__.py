"""Bilingual pages made for load tests: any number, always the same, with everything known.

words.tsv, sentences.tsv -> sentences in both languages -> article with planted errors
                         -> layout, noise, encoding -> page and gold

Places, people and events are invented, and so are the sentences. Page number N of a seed is the
same on every machine and version of Python, whichever pages are made beside it.
"""

from corpora.made_pages.pages import MadePage, Shares, make_page
from corpora.made_pages.writing import write_pages

__all__ = ["MadePage", "Shares", "make_page", "write_pages"]
