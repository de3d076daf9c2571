/// A cue of several words: a verb or an adjective and what follows it.
struct CuePhrase: Sendable {
    /// The base form of the verb, or the adjective.
    let head: Lexicon.WordID
    /// Where the hashes of the words behind it stand in the list of all phrases' words.
    let rest: Range<Int>
    let frames: CueFrames
    /// Whether the head stands behind "be" or a verb like it.
    let isAdjective: Bool
}
