// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "SaidBy",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "SaidBy", targets: ["SaidBy"]),
        .executable(name: "saidby", targets: ["SaidByCommand"]),
        .executable(name: "saidby-bench", targets: ["SaidByBench"]),
        .plugin(name: "SaidByLintPlugin", targets: ["SaidByLintPlugin"]),
        .plugin(name: "SaidByLintCommand", targets: ["SaidByLintCommand"]),
    ],
    targets: [
        .target(name: "SaidBy"),
        .executableTarget(name: "SaidByCommand", dependencies: ["SaidBy"]),
        .executableTarget(name: "SaidByBench", dependencies: ["SaidBy"]),
        .plugin(
            name: "SaidByLintPlugin", capability: .buildTool(), dependencies: ["SaidByCommand"],
            path: "Sources/SaidByLintPlugin"),
        .plugin(
            name: "SaidByLintCommand",
            capability: .command(
                intent: .custom(
                    verb: "lint-quotes",
                    description: "Check the quotations in the texts of the package's targets.")),
            dependencies: ["SaidByCommand"], path: "Sources/SaidByLintCommand"),
        .testTarget(name: "SaidByTests", dependencies: ["SaidBy"]),
        .testTarget(name: "CommandTests", dependencies: ["SaidByCommand"]),
        .testTarget(name: "GoldenTests", dependencies: ["SaidBy"]),
    ],
    swiftLanguageModes: [.v6]
)
