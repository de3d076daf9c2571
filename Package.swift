// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "SaidBy",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "SaidBy", targets: ["SaidBy"]),
        .executable(name: "saidby", targets: ["SaidByCommand"]),
    ],
    targets: [
        .target(name: "SaidBy"),
        .executableTarget(name: "SaidByCommand", dependencies: ["SaidBy"]),
        .testTarget(name: "SaidByTests", dependencies: ["SaidBy"]),
        .testTarget(name: "CommandTests", dependencies: ["SaidByCommand"]),
        .testTarget(name: "GoldenTests", dependencies: ["SaidBy"]),
    ],
    swiftLanguageModes: [.v6]
)
