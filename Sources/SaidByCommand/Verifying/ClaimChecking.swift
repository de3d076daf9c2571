import SaidBy

/// Checks claims, several tasks at once.
///
/// - Returns: What came of each, in the order of the claims.
func check(
    _ rows: [ClaimTable.Row], with verifier: Verifier, policy: VerificationPolicy, jobs: Int
) async -> [CheckedClaim] {
    // A few batches a task, so that none waits long for the slowest.
    let size = max(1, min(200, rows.count / (jobs * 4) + 1))
    let starts = Array(stride(from: 0, to: rows.count, by: size))
    var checked: [Int: [CheckedClaim]] = [:]
    await withTaskGroup(of: (Int, [CheckedClaim]).self) { group in
        var running = 0
        for start in starts {
            if running >= jobs, let (index, claims) = await group.next() {
                checked[index] = claims
                running -= 1
            }
            let batch = rows[start..<min(start + size, rows.count)]
            group.addTask { (start, batch.map { check($0, with: verifier, policy: policy) }) }
            running += 1
        }
        for await (index, claims) in group { checked[index] = claims }
    }
    return starts.flatMap { checked[$0] ?? [] }
}

private func check(
    _ row: ClaimTable.Row, with verifier: Verifier, policy: VerificationPolicy
) -> CheckedClaim {
    let verification = verifier.verify(row.claim)
    return CheckedClaim(
        fields: row.fields, claim: row.claim, verification: verification,
        passed: policy.passes(verification))
}
