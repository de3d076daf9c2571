import Foundation
import SaidBy
import Testing

@Test(
    "A claim gets the verdicts of golden/verify/claims.csv", .enabled(if: Mode.compares),
    arguments: VerifiedClaim.all)
func verifiedClaim(claim: VerifiedClaim) {
    #expect(claim.cells == claim.actual.cells)
}

@Test func goldenClaimsHaveEveryVerdict() {
    let cells = VerifiedClaim.all.flatMap(\.cells)
    #expect(WordsVerdict.allCases.map(\.rawValue).filter { !cells.contains($0) } == [])
    #expect(SpeakerVerdict.allCases.map(\.rawValue).filter { !cells.contains($0) } == [])
}

@Test("golden/verify/claims.csv is rewritten", .enabled(if: Mode.updates))
func updateVerifiedClaims() throws {
    try Mode.refuseOnCI()
    let rows = [VerifiedClaim.columns] + VerifiedClaim.all.map(\.actual.cells)
    let lines = rows.map { $0.map(GoldenRow.quoted).joined(separator: ",") + "\r\n" }
    try Data(lines.joined().utf8).write(to: VerifiedClaim.file)
}
