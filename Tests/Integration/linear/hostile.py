"""Writes one hostile text: hostile.py KIND BYTES > FILE. Without arguments, prints the kinds."""

import sys

NAMES = ["Ada", "Bo", "Cy", "Dee", "Eli", "Flo", "Gus", "Hal", "Ida", "Jo", "Kit", "Lou", "Max"]


def names(count):
    """Full names, no two the same."""
    for number in range(count):
        letters = ""
        while True:
            letters = chr(97 + number % 26) + letters
            number //= 26
            if number == 0:
                break
        yield f"{NAMES[len(letters) % 13]} B{letters} said it."


def repeated(piece):
    return lambda size: piece * (size // len(piece.encode()))


KINDS = {
    "only quotation marks": repeated('"'),
    "alternating opening marks": repeated("“‘"),
    "marks of all kinds": repeated("“ ' \" ‘ « „ `` ” ’ » '' "),
    "unclosed marks before words": repeated("“a "),
    "pairs of marks": repeated("“a” "),
    "no spaces": repeated("said"),
    "one long line": repeated("the council said that it was late and “the end is near” she told us, he says "),
    "one-word paragraphs": repeated("word\n\n"),
    "quoted one-word paragraphs": repeated("“word\n\n"),
    "pronouns": repeated("he "),
    "pronouns that speak": repeated("he said "),
    "pronouns that speak in sentences": repeated("He said so. "),
    "turns of a transcript": repeated("Ann Lee: It is late. We will go.\n\n"),
    "names": repeated("Ann Lee "),
    "different names": lambda size: " ".join(names(size // 22)),
    "one last name": lambda size: " ".join(
        f"{NAMES[i % 13]}{chr(97 + i // 13 % 26)}{chr(97 + i // 338 % 26)} Poe spoke."
        for i in range(size // 17)
    ),
    "roles": repeated("The mayor said so. Ann Lee, a mayor, left. "),
    "acronyms": lambda size: " ".join(
        f"The {chr(65 + i % 26)}{chr(65 + i // 26 % 26)}{chr(65 + i // 676 % 26)} spoke."
        for i in range(size // 14)
    ),
    "deep nesting": lambda size: "“‘" * (size // 12) + "a" + "’”" * (size // 12),
    "deep brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "cue verbs": repeated("said "),
    "joined cue verbs": repeated("and said "),
    "infinitives": repeated("to say "),
    "commas": repeated("a, "),
    "cues behind commas": repeated("it was late, he said, "),
    "clauses": repeated("she said that "),
    "cues of several words": repeated("is wary of "),
    "cues with words between": repeated("made it very clear that "),
    "views": repeated("in the view of "),
    "polls": repeated("poll shows "),
    "polls that begin": repeated("In a poll, half said so. "),
    "labels in a line": repeated("Ann Lee: go "),
    "shares": repeated("some of the "),
    "shares that speak": repeated("some of the men who said "),
    "relative pronouns": repeated("whose "),
    "relative clauses": repeated("a man whose car was said "),
    "reported with as": repeated("as he said “a” as "),
    "objects behind commas": repeated(", called her "),
    "questions and answers": repeated("Q. Is it?\n\nA. It is.\n\n"),
    "questions of the narrator": repeated("“It is.”\n\nDo you?\n\n"),
    "nicknames": repeated("“Bo “Bo” Ray "),
    "full stops": repeated(". "),
    "initials": repeated("A. "),
    "hyphens": repeated("a-"),
    "apostrophes": repeated("a'"),
    "bad bytes": lambda size: b"\xff\xe2\x80" * (size // 3),
    "md: emphasis": repeated("*a "),
    "md: emphasis runs": repeated("**a_"),
    "md: brackets": repeated("["),
    "md: links": repeated("[a]("),
    "md: back quotes": lambda size: " ".join("`" * (i % 300 + 1) for i in range(size // 151)),
    "md: tags": repeated("<a "),
    "md: comments": repeated("<!-- "),
    "md: block quotes": repeated("> "),
    "md: lists": repeated("- "),
}


def main():
    if len(sys.argv) < 3:
        print("\n".join(KINDS))
        return
    text = KINDS[sys.argv[1]](int(sys.argv[2]))
    sys.stdout.buffer.write(text if isinstance(text, bytes) else text.encode())


if __name__ == "__main__":
    main()
