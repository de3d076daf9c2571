import SaidBy
import Testing

@Test(
    "What a change touches is told",
    arguments: [
        ("We lost ten of our best people", [WordChange.Concern.number]),
        ("We lost 9 of our best people", [.number]),
        ("We lost nine of our worst people", []),
        ("We never lost nine of our best people", [.negation]),
        ("We may have lost nine of our best people", [.modal]),
        ("We lost nine of Bolton best people", [.name]),
        ("We lost nine of our best people!", [.punctuation]),
        ("We lost nine of our Best people", [.capitals]),
    ])
func concernsAreTold(quote: String, concerns: [WordChange.Concern]) {
    let result = verify(quote, in: said("We lost nine of our best people."))
    #expect(result.words == .altered)
    #expect(result.best?.changes.flatMap(\.concerns) == concerns)
}

@Test func theDifferenceShowsEachWord() {
    let result = verify(
        "We lost all of our best new people", in: said("We lost nine of our very best people."))
    #expect(
        result.best?.difference
            == "We lost [-nine-] {+all+} of our [-very-] best {+new+} people")
    #expect(
        result.best?.changes.map(\.source) == ["nine", "very", ""])
}

@Test func aNearMatchIsFoundWhenOneWordInFiveDiffers() {
    let source = "the mill has stood by the river for as long as anyone in this town remembers"
    var words = source.split(separator: " ").map(String.init)
    for index in stride(from: 2, to: words.count, by: 5) { words[index] = "xyzzy" }
    let result = verify(words.joined(separator: " "), in: said("Well, " + source + "."))
    #expect(result.words == .altered)
    #expect(result.best?.changes.count == 3)
}

@Test func wordsThatOnlyLookAlikeAreNotFound() {
    let source = said("The mill has stood by the river for a hundred years.")
    #expect(
        verify("The shop has closed in the town for a few weeks.", in: source).words == .notFound)
}
