import SaidBy

/// Reads the sources, finds who says what in them and makes an index of their words; several tasks
/// at once.
struct SourceLoader {
    /// What came of a batch of documents.
    private struct Loaded: Sendable {
        var sources: [PreparedSource] = []
        var problems: [String] = []
        var bytes = 0
    }

    private let encoding: TextEncoding
    private let jobs: Int
    /// Files that are no sources: the draft and the claims themselves.
    private let excluded: Set<FileStatus.Identity>
    private var batches: DocumentBatches
    private var builder = SourceIndexBuilder()
    private var waiting: [Int: Loaded] = [:]
    private var next = 0
    private var documents = 0
    private var bytes = 0
    private var progress = Progress()
    /// What could not be read, in words.
    private(set) var problems: [String] = []

    init(_ command: VerifyCommand) {
        encoding = command.encoding
        jobs = command.jobs
        excluded = command.excludedFiles
        batches = DocumentBatches(command.sources)
    }

    mutating func load() async -> SourceIndex {
        var loader = self
        await withTaskGroup(of: (Int, Loaded).self) { group in
            await loader.feed(&group)
        }
        self = loader
        progress.clear()
        return builder.index()
    }

    private mutating func feed(_ group: inout TaskGroup<(Int, Loaded)>) async {
        let extractor = Extractor()
        var started = 0
        var finished = 0
        while case .batch(.documents(let found)) = batches.next() {
            while started - finished >= jobs, let (index, loaded) = await group.next() {
                finished += 1
                take(loaded, at: index)
            }
            let index = started
            group.addTask { [encoding, excluded] in
                (index, SourceLoader.load(found, extractor, encoding, excluded))
            }
            started += 1
        }
        while let (index, loaded) = await group.next() { take(loaded, at: index) }
    }

    /// Indexes batches in the order of the input, whichever is ready first.
    private mutating func take(_ loaded: Loaded, at index: Int) {
        waiting[index] = loaded
        while let loaded = waiting.removeValue(forKey: next) {
            next += 1
            for source in loaded.sources { builder.add(source) }
            problems += loaded.problems
            documents += loaded.sources.count
            bytes += loaded.bytes
            progress.update(documents: documents, bytes: bytes)
        }
    }

    private static func load(
        _ found: [DocumentWalk.Found], _ extractor: Extractor, _ encoding: TextEncoding,
        _ excluded: Set<FileStatus.Identity>
    ) -> Loaded {
        var loaded = Loaded()
        for document in found where !isExcluded(document, excluded) {
            do throws(DocumentProblem) {
                let text = try DocumentText(document, encoding)
                loaded.bytes += text.source.count
                loaded.sources.append(
                    PreparedSource(name: text.name, extraction: extractor.extract(text.source)))
            } catch {
                loaded.problems.append(error.message)
            }
        }
        return loaded
    }

    private static func isExcluded(
        _ found: DocumentWalk.Found, _ excluded: Set<FileStatus.Identity>
    ) -> Bool {
        guard !excluded.isEmpty, case .document(let path, _) = found,
            let status = try? FileStatus.of(path)
        else { return false }
        return excluded.contains(status.identity)
    }
}
