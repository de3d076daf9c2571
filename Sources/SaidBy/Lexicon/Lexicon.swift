/// All that is known of English words: made once, then only read.
final class Lexicon: Sendable {
    /// A word's index; 0 is every word that the lexicon does not hold.
    typealias WordID = UInt16

    /// The lexicon that the program is built with.
    static let standard = LexiconBuilder.standard()

    /// The classes of each word.
    let classes: [WordClass]
    /// The base form's index of each verb form; 0 for other words.
    let lemmas: [WordID]
    /// The frames of each verb that is a cue, by the index of any of its forms.
    let frames: [CueFrames]
    /// The hashes of the full names that a short form may stand for, by the short form's hash.
    let nicknames: [UInt64: [UInt64]]

    private let hashes: [UInt64]
    private let slots: [WordID]
    private let mask: Int

    init(
        hashes: [UInt64], classes: [WordClass], lemmas: [WordID], frames: [CueFrames],
        nicknames: [UInt64: [UInt64]]
    ) {
        self.hashes = hashes
        self.classes = classes
        self.lemmas = lemmas
        self.frames = frames
        self.nicknames = nicknames
        var size = 1
        while size < hashes.count * 3 { size *= 2 }
        mask = size - 1
        var slots = [WordID](repeating: 0, count: size)
        for id in hashes.indices.dropFirst() {
            var slot = Lexicon.slot(of: hashes[id], mask: size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = WordID(id)
        }
        self.slots = slots
    }

    /// The word of a hash; 0 if there is none. Open addressing with linear probing.
    func word(_ hash: UInt64) -> WordID {
        var slot = Lexicon.slot(of: hash, mask: mask)
        while true {
            let id = slots[slot]
            if id == 0 || hashes[Int(id)] == hash { return id }
            slot = (slot + 1) & mask
        }
    }

    private static func slot(of hash: UInt64, mask: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 20) & mask
    }
}
