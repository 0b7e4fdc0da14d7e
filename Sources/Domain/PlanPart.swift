/// The required parts of a launching plan (Law on Emulation and Commendation 06/2022/QH15, Article 17).
/// What each one asks for and how hard its absence weighs is data: law/plan-parts.json.
package enum PlanPart: String, Sendable, CaseIterable {
  case objectives, subjects, contents, criteria, period, measures, tasks
}
