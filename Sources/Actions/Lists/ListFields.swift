import Formats

/// The fields of the lists that can be imported, for pages that show which column feeds which.
package enum ListFields {
  package static var people: [TableField] { PeopleField.all }
  package static var units: [TableField] { UnitField.all }
}
