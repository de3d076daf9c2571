"""many.py CORPUS FOLDER N: N articles, the corpus again and again under new names."""
import os
import sys

corpus, folder, wanted = sys.argv[1], sys.argv[2], int(sys.argv[3])
names = sorted(name for name in os.listdir(corpus) if name.endswith((".txt", ".md")))
os.makedirs(folder)
for number in range(wanted):
    name = names[number % len(names)]
    with open(os.path.join(corpus, name), "rb") as source:
        text = source.read()
    with open(os.path.join(folder, "%04d-%s" % (number, name)), "wb") as target:
        target.write(text)
