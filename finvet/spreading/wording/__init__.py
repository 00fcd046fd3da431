"""What labels and headings say: the words of languages, spelling, dictionaries and grammar."""
