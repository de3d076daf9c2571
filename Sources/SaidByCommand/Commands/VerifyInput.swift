import SaidBy

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension VerifyCommand {
    /// The operands before --sources; those behind it are sources too, but for a file of claims
    /// where none stands before.
    private var claimOperands: [String] {
        let before = Array(operands.prefix(operandsBeforeSources ?? operands.count))
        guard before.isEmpty, draft == nil else { return before }
        return operands.filter(isClaimsFile)
    }

    private func isClaimsFile(_ operand: String) -> Bool {
        Path(operand).hasSuffix([".csv", ".jsonl", ".ndjson"])
    }

    var claimsFile: String? { claimOperands.first }

    var sources: [String] {
        let behind = operands.dropFirst(operandsBeforeSources ?? operands.count)
        let areClaimsBehind = operandsBeforeSources == 0 && draft == nil
        return sourceOptions + behind.filter { !(areClaimsBehind && isClaimsFile($0)) }
    }

    /// The files that claims come from: they prove nothing about themselves.
    var excludedFiles: Set<FileStatus.Identity> {
        let files = [draft, claimsFile].compactMap(\.self)
        return Set(files.compactMap { try? FileStatus.of(Path($0)).identity })
    }

    func checkUse() throws(UsageError) {
        let claims = claimOperands
        if let draft, let other = claims.first {
            throw UsageError("give either CLAIMS or --draft, not both: '\(other)', '\(draft)'.")
        }
        if draft == nil, claims.isEmpty {
            throw UsageError("there are no claims: give a CSV file before --sources, or --draft.")
        }
        if claims.count > 1 {
            throw UsageError("there is one file of claims at a time; '\(claims[1])' is a second.")
        }
        if sourceOptions.isEmpty {
            throw UsageError("there are no sources to check against: add --sources PATH ...")
        }
        let inputs = sources + claims + [draft].compactMap(\.self)
        if inputs.count(where: { $0 == "-" }) > 1 {
            throw UsageError("standard input can be one thing only: claims, draft or source.")
        }
    }

    var policy: VerificationPolicy {
        var policy = isStrict ? VerificationPolicy.strict : .standard
        for allowance in allowed {
            if let words = WordsVerdict(rawValue: allowance.rawValue) { policy.words.insert(words) }
            if let speaker = SpeakerVerdict(rawValue: allowance.rawValue) {
                policy.speakers.insert(speaker)
            }
        }
        return policy
    }
}

/// Whether the user has not turned colour off (no-color.org).
func wantsColour() -> Bool {
    guard let value = getenv("NO_COLOR") else { return true }
    return value.pointee == 0
}
