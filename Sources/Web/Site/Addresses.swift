import Domain
import HTTP

extension Identifier: AddressParameter {
  package init?(segment: String) { self.init(segment) }
  package var segment: String { text }
}

/// Every address of the site, Vietnamese without accents. Parameters are ids or names of facts inside a document.
package enum Addresses {
  package static let home = FixedAddress("/")
  package static let siteFile = Address<String>("/tai-san/{ten}")
  package static let gallery = FixedAddress("/kieu-dang")
  package static let search = FixedAddress("/tim")
  package static let language = FixedAddress("/ngon-ngu")

  package static let signIn = FixedAddress("/vao")
  package static let signOut = FixedAddress("/ra")
  package static let firstRun = FixedAddress("/lan-dau")
  package static let password = FixedAddress("/mat-khau")

  package static let documents = FixedAddress("/van-ban")
  package static let document = Address<Identifier>("/van-ban/{id}")
  package static let documentFile = Address<Identifier>("/van-ban/{id}/tep")
  package static let documentHead = Address<Identifier>("/van-ban/{id}/dau")
  package static let answer = Address<Identifier, String>("/van-ban/{id}/diem/{diem}")
  package static let facts = Address<Identifier>("/van-ban/{id}/chi-tiet")
  package static let fact = Address<Identifier, String>("/van-ban/{id}/chi-tiet/{ten}")
  package static let factRemoval = Address<Identifier, String>("/van-ban/{id}/chi-tiet/{ten}/bo")
  package static let wording = Address<Identifier, String>("/van-ban/{id}/chi-tiet/{ten}/loi-ky")
  package static let cascade = Address<Identifier>("/van-ban/{id}/giao")
  package static let assignment = Address<Identifier, String>("/van-ban/{id}/giao/{ten}")
  package static let launch = Address<Identifier>("/van-ban/{id}/phat-dong")
  package static let amendment = Address<Identifier>("/van-ban/{id}/thay-doi")
  package static let coverage = Address<Identifier>("/van-ban/{id}/cap-tren")

  package static let movements = FixedAddress("/phong-trao")
  package static let movement = Address<Identifier>("/phong-trao/{id}")
  package static let movementCalendar = Address<Identifier>("/phong-trao/{id}/lich")
  package static let movementReceipt = Address<Identifier>("/phong-trao/{id}/da-nhan")
  package static let movementUndo = Address<Identifier>("/phong-trao/{id}/hoan-tac")
  package static let target = Address<Identifier, String>("/phong-trao/{id}/chi-tieu/{ten}")
  package static let targetFigures = Address<Identifier, String>("/phong-trao/{id}/chi-tieu/{ten}/so-lieu")
  package static let targetParts = Address<Identifier, String>("/phong-trao/{id}/chi-tieu/{ten}/chia")
  package static let targetAnswer = Address<Identifier, String>("/phong-trao/{id}/chi-tieu/{ten}/tra-loi")
  package static let movementLive = Address<Identifier>("/phong-trao/{id}/truc-tiep")

  package static let work = FixedAddress("/viec-cua-toi")
  package static let handOver = Address<Identifier, Identifier>("/viec-cua-toi/{don-vi}/{viec}/giao")
  package static let sign = Address<Identifier>("/viec-cua-toi/{giao-uoc}/ky")
  package static let slip = Address<String>("/phieu/{ma}")

  package static let law = FixedAddress("/luat")
  package static let award = Address<String>("/luat/danh-hieu/{ten}")
  package static let topics = FixedAddress("/luat/quy-dinh-chung")
  package static let rulings = FixedAddress("/luat/ket-luan")
  package static let ruling = Address<Identifier>("/luat/ket-luan/{id}")

  package static let organisation = FixedAddress("/don-vi")
  package static let unit = Address<Identifier>("/don-vi/{id}")
  package static let people = FixedAddress("/nguoi")
  package static let person = Address<Identifier>("/nguoi/{id}")
  package static let imports = FixedAddress("/nhap-danh-sach")
  package static let importing = Address<Identifier>("/nhap-danh-sach/{id}")
  package static let importUndo = Address<Identifier>("/nhap-danh-sach/{id}/hoan-tac")

  package static let accounts = FixedAddress("/tai-khoan")
  package static let account = Address<Identifier>("/tai-khoan/{id}")
  package static let slips = FixedAddress("/tai-khoan/phieu")
  package static let seeAs = FixedAddress("/xem-nhu")
  package static let me = FixedAddress("/toi")
  package static let oneTimeCode = FixedAddress("/toi/ma-mot-lan")
  package static let sessionEnd = Address<String>("/toi/phien/{ma}/ket-thuc")

  package static let log = FixedAddress("/nhat-ky")
  package static let system = FixedAddress("/he-thong")
  package static let backups = FixedAddress("/he-thong/sao-luu")
  package static let restoreTrial = FixedAddress("/he-thong/thu-khoi-phuc")
}
