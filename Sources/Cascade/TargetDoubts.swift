import Domain

extension TargetReader {
  /// What the words leave open, with what stands until a person decides.
  func settle(_ definition: inout TargetDefinition, _ target: TargetReading, _ printed: String?) {
    if definition.metric == .noneOf {
      definition.value = .zero
      definition.comparator = .equal
    }
    if let value = definition.value, definition.isShare, value >= .one, definition.comparator != .equal,
      definition.comparator != .atMost
    {
      definition.value = .one
      definition.comparator = .equal
      definition.doubts.append(overTheWhole)
    }
    if case .titleCount = definition.metric, definition.value == nil {
      definition.value = .one
      definition.comparator = .atLeast
      definition.doubts.append(noNumber)
    }
    if case .change = definition.metric, definition.base == nil { definition.doubts.append(noBase) }
    let isOfPeople = definition.metric == .shareOfPeople || isRating(definition.metric)
    if isOfPeople || definition.isShare && definition.metric != .shareOfWork, definition.population == nil {
      definition.doubts.append(noPopulation)
    }
    if definition.isShare, let printed, TargetWords([printed]).has(TargetReader.among) {
      definition.doubts.append(ambiguousBase)
    }
  }

  private func isRating(_ metric: TargetDefinition.Metric) -> Bool {
    if case .ratingShare = metric { true } else { false }
  }

  private var overTheWhole: TargetDoubt {
    TargetDoubt(
      code: .overTheWhole,
      question: Wording(
        "Chỉ tiêu ghi “100% trở lên”, không thể vượt toàn bộ. Giữ là bằng 100%?",
        en: "“100% or more” of a whole: keep it as equal to 100%?"),
      proposal: Wording("bằng 100%", en: "equal to 100%"))
  }

  private var noNumber: TargetDoubt {
    TargetDoubt(
      code: .noNumber,
      question: Wording("Văn bản không ghi số lượng. Cần ít nhất bao nhiêu?", en: "No number is given: how many?"),
      proposal: Wording("ít nhất 1", en: "at least 1"))
  }

  private var noBase: TargetDoubt {
    TargetDoubt(
      code: .noBase,
      question: Wording("Tăng, giảm so với kỳ nào?", en: "A change against which period?"),
      proposal: Wording("so với năm trước", en: "against the year before"))
  }

  private var noPopulation: TargetDoubt {
    TargetDoubt(
      code: .noPopulation,
      question: Wording(
        "Tỷ lệ này tính trên ai? Có tính người lao động hợp đồng không?",
        en: "A share of whom? Are contract workers counted?"),
      proposal: Wording(
        "toàn thể cán bộ, công chức, viên chức, người lao động của \(agencyName)",
        en: "everybody in \(agencyName)"))
  }

  private var ambiguousBase: TargetDoubt {
    TargetDoubt(
      code: .ambiguousBase,
      question: Wording(
        "“trong đó”: tính trên toàn bộ, hay trên số đã nêu ngay trước?",
        en: "“of which”: of all, or of the part named before?"),
      proposal: Wording("tính trên toàn bộ", en: "of all"))
  }

  private static let among = NamePhrase("trong đó")
}
