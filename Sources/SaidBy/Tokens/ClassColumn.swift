/// The lexicon's classes of each token's word.
///
/// Words have the same few sets of classes, so that a token keeps a number of two bytes and not a set
/// of eight: a document is then smaller than what is asked most of it.
struct ClassColumn: Sendable {
    /// For each token the number of its set. All come from one lexicon, and so do the sets: no number
    /// is beyond the last set, so that none is checked.
    private let numbers: [UInt16]
    private let sets: [WordClass]

    /// The classes of words.
    init(of words: [Lexicon.WordID], in lexicon: Lexicon) {
        let numberOfWord = lexicon.classSetNumbers
        var numbers = [UInt16](filledWith: 0, count: words.count)
        var column = numbers.mutableSpan
        // There are as many numbers as words.
        for (place, word) in words.enumerated() {
            column[unchecked: place] = numberOfWord[Int(word)]
        }
        self.numbers = numbers
        sets = lexicon.classSets
    }

    /// How many tokens there are.
    var count: Int { numbers.count }

    subscript(token: Int) -> WordClass {
        @inline(__always) get { sets.span[unchecked: Int(numbers[token])] }
    }

    /// The first of the tokens from `first` up to `end` whose word is of one of the classes; `end` if
    /// there is none.
    func next(from first: Int, to end: Int, of classes: WordClass) -> Int {
        precondition(first >= 0 && end <= numbers.count)
        let numbers = numbers.span
        let sets = sets.span
        var index = first
        while index < end, !sets[unchecked: Int(numbers[unchecked: index])].meets(classes) {
            index &+= 1
        }
        return index
    }
}
