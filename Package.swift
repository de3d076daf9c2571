// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "SaidBy",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "SaidBy", targets: ["SaidBy"]),
        .executable(name: "saidby", targets: ["SaidByCommand"]),
        .executable(name: "saidby-bench", targets: ["SaidByBench"]),
    ],
    targets: [
        .target(name: "SaidBy"),
        .executableTarget(name: "SaidByCommand", dependencies: ["SaidBy"]),
        .executableTarget(name: "SaidByBench", dependencies: ["SaidBy"]),
        .testTarget(name: "SaidByTests", dependencies: ["SaidBy"]),
        .testTarget(name: "CommandTests", dependencies: ["SaidByCommand"]),
        .testTarget(name: "GoldenTests", dependencies: ["SaidBy"]),
    ],
    swiftLanguageModes: [.v6]
)
