// swift-tools-version:6.1
import PackageDescription

// Imports go down this list only; bin/check refuses the rest (docs/decisions/0001).
let ground: [Target.Dependency] = ["CivilTime", "Vietnamese", "JSON", "Blocks"]

let package = Package(
  name: "thidua",
  products: [.executable(name: "thidua", targets: ["thidua"])],
  targets: [
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CSQLite"),
    // Opened by the commands that need them (docs/decisions/0022).
    .target(name: "CLate"),
    .target(name: "CZip", dependencies: ["CLate"]),
    .target(name: "CMicroHTTPD", dependencies: ["CLate"]),
    .target(name: "CPostgres", dependencies: ["CLate"]),
    .target(name: "CXlsxWriter", dependencies: ["CLate"]),
    .target(name: "CAssets", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),

    .target(name: "CivilTime"),
    .target(name: "Vietnamese", dependencies: ["CivilTime"]),
    .target(name: "JSON"),
    .target(name: "Blocks"),
    .target(name: "Markup"),
    .target(name: "HTTP", dependencies: ground + ["CMicroHTTPD", "CSodium"]),
    .target(name: "SQL", dependencies: ["Vietnamese", "CSQLite", "CPostgres"]),
    .target(name: "Formats", dependencies: ground + ["Markup", "CZip", "CSodium", "CXlsxWriter"]),

    .target(name: "Domain", dependencies: ground),

    .target(name: "Law", dependencies: ground + ["Domain", "CAssets"]),
    .target(name: "Reading", dependencies: ground + ["Domain"]),
    .target(name: "Schedule", dependencies: ground + ["Domain", "Law"]),
    .target(name: "Cascade", dependencies: ground + ["Domain"]),
    .target(name: "Documents", dependencies: ground + ["Domain", "Law"]),

    .target(name: "Store", dependencies: ground + ["Domain", "SQL"]),
    .target(
      name: "Actions",
      dependencies: ground + [
        "Domain", "Formats", "Law", "Reading", "Schedule", "Cascade", "SQL", "Store", "CSodium",
      ]),

    .target(name: "Showing", dependencies: ground + ["Markup", "Domain"]),
    .target(
      name: "Web",
      dependencies: ground + [
        "Markup", "HTTP", "SQL", "Formats", "Domain", "Law", "Cascade", "Store", "Actions", "Showing",
      ]),
    .target(
      name: "Commands",
      dependencies: ground + [
        "Markup", "Formats", "Domain", "Law", "Reading", "Showing", "CAssets", "Actions", "Store", "SQL", "Schedule",
        "Cascade", "Documents",
      ]),
    .executableTarget(name: "thidua", dependencies: ["Domain", "Actions", "HTTP", "Web", "Commands"]),

    .target(name: "TestSupport", dependencies: ["CivilTime", "JSON", "Blocks", "Domain"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "thidua-bench",
      dependencies: ground + ["SQL", "CSQLite", "HTTP", "Formats", "Law", "Reading", "Commands", "Documents"],
      path: "Bench",
      exclude: ["peers", "law.py", "read.py", "sheets.py", "write.py", "web.py", "web_office.py"]),

    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime", "TestSupport"]),
    .testTarget(
      name: "VietnameseTests", dependencies: ["Vietnamese", "CivilTime", "TestSupport"], exclude: ["Corpus"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .executableTarget(name: "sql-writer", dependencies: ["SQL"], path: "Tests/SQLWriter"),
    .testTarget(
      name: "SQLTests", dependencies: ["SQL", "Vietnamese", "TestSupport", "sql-writer"],
      exclude: ["Golden", "migrations.lock"]),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "SQL", "Domain", "TestSupport"],
      exclude: ["Golden", "migrations.lock"]),
    .testTarget(
      name: "ActionsTests",
      dependencies: ["Actions", "Store", "SQL", "Domain", "Formats", "JSON", "Law", "TestSupport"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "TestSupport"]),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "Blocks", "CivilTime", "Vietnamese", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "LawTests", dependencies: ["Law", "Domain", "CivilTime", "JSON", "TestSupport"],
      exclude: ["Corpus", "Golden"]),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Formats", "Law", "Domain", "TestSupport"],
      exclude: ["Corpus", "Golden"]),
    .testTarget(name: "ShowingTests", dependencies: ["Showing", "Blocks"]),
    .target(
      name: "WebSamples", dependencies: ground + ["Web", "Showing", "HTTP", "Domain", "Formats", "Law", "Reading"],
      path: "Tests/WebSamples"),
    .executableTarget(name: "web-samples", dependencies: ["WebSamples", "HTTP"], path: "Tests/WebSampleServer"),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "WebSamples", "Actions", "Commands", "HTTP", "Domain", "CivilTime", "JSON", "TestSupport",
      ]),
    .testTarget(
      name: "ScheduleTests", dependencies: ["Schedule", "Law", "Domain", "CivilTime", "Vietnamese", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "CascadeTests", dependencies: ["Cascade", "Domain", "Blocks", "CivilTime", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Documents", "Commands", "Formats", "Reading", "Law", "Domain", "Blocks", "CivilTime", "JSON", "Vietnamese",
        "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Showing", "Blocks", "CivilTime", "Domain", "Formats", "Store", "Vietnamese", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "AccuracyTests", dependencies: ["Commands", "JSON"], exclude: ["Expected"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer brings its own main function: its program is built only when bin/fuzz asks for it.
if Context.environment["THIDUA_TOOLS"] == "fuzz" {
  package.products.append(.executable(name: "thidua-fuzz", targets: ["thidua-fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "thidua-fuzz", dependencies: ground + ["Domain", "Formats", "Law", "Reading", "Commands"], path: "Fuzz",
      exclude: ["Seeds", "Words"], swiftSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])],
      linkerSettings: [.unsafeFlags(["-use-ld=lld", "-sanitize=fuzzer,address"])]))
}
