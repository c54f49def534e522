//! Models: tax.

use crate::runtime::string_enum;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, UnknownValue};

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
use crate::runtime::json::{Encode, Writer};

/// Whether tax is included in an amount (`inclusive`) or added to it (`exclusive`).
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `inclusive`
    Inclusive,
    /// `exclusive`
    Exclusive,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
impl TaxBehavior {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inclusive => "inclusive",
            Self::Exclusive => "exclusive",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
impl From<&str> for TaxBehavior {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "inclusive" => Self::Inclusive,
            "exclusive" => Self::Exclusive,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
string_enum!(TaxBehavior);

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
impl Decode for TaxBehavior {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
impl Blank for TaxBehavior {
    const BLANK: Self = Self::Inclusive;
}

/// Whether a price includes tax.
///
/// * `location`: depends on the location of the customer.
/// * `inclusive`: tax is included in the price.
/// * `exclusive`: tax is added to the price.
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehaviorOption {
    /// `location`
    Location,
    /// `inclusive`
    Inclusive,
    /// `exclusive`
    Exclusive,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
impl TaxBehaviorOption {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "location",
            Self::Inclusive => "inclusive",
            Self::Exclusive => "exclusive",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
impl From<&str> for TaxBehaviorOption {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "location" => Self::Location,
            "inclusive" => Self::Inclusive,
            "exclusive" => Self::Exclusive,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
string_enum!(TaxBehaviorOption);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
impl Decode for TaxBehaviorOption {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
impl Blank for TaxBehaviorOption {
    const BLANK: Self = Self::Location;
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
impl Encode for TaxBehaviorOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Type of a tax ID, by country and scheme, such as `eu_vat`, `us_ein` or `gb_vat`. The values are
/// Stripe's, see <https://docs.stripe.com/billing/customer/tax-IDs>.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdFormat {
    /// `ad_nrt`
    AdNrt,
    /// `ae_trn`
    AeTrn,
    /// `ar_cuit`
    ArCuit,
    /// `au_abn`
    AuAbn,
    /// `au_arn`
    AuArn,
    /// `bg_uic`
    BgUic,
    /// `bh_vat`
    BhVat,
    /// `bo_tin`
    BoTin,
    /// `br_cnpj`
    BrCnpj,
    /// `br_cpf`
    BrCpf,
    /// `ca_bn`
    CaBn,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_pst_bc`
    CaPstBc,
    /// `ca_pst_mb`
    CaPstMb,
    /// `ca_pst_sk`
    CaPstSk,
    /// `ca_qst`
    CaQst,
    /// `ch_uid`
    ChUid,
    /// `ch_vat`
    ChVat,
    /// `cl_tin`
    ClTin,
    /// `cn_tin`
    CnTin,
    /// `co_nit`
    CoNit,
    /// `cr_tin`
    CrTin,
    /// `de_stn`
    DeStn,
    /// `do_rcn`
    DoRcn,
    /// `ec_ruc`
    EcRuc,
    /// `eg_tin`
    EgTin,
    /// `es_cif`
    EsCif,
    /// `eu_oss_vat`
    EuOssVat,
    /// `eu_vat`
    EuVat,
    /// `gb_vat`
    GbVat,
    /// `ge_vat`
    GeVat,
    /// `hk_br`
    HkBr,
    /// `hr_oib`
    HrOib,
    /// `hu_tin`
    HuTin,
    /// `id_npwp`
    IdNpwp,
    /// `il_vat`
    IlVat,
    /// `in_gst`
    InGst,
    /// `is_vat`
    IsVat,
    /// `jp_cn`
    JpCn,
    /// `jp_rn`
    JpRn,
    /// `jp_trn`
    JpTrn,
    /// `ke_pin`
    KePin,
    /// `kr_brn`
    KrBrn,
    /// `kz_bin`
    KzBin,
    /// `li_uid`
    LiUid,
    /// `mk_vat`
    MkVat,
    /// `mx_rfc`
    MxRfc,
    /// `my_frp`
    MyFrp,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `ng_tin`
    NgTin,
    /// `no_vat`
    NoVat,
    /// `no_voec`
    NoVoec,
    /// `nz_gst`
    NzGst,
    /// `om_vat`
    OmVat,
    /// `pe_ruc`
    PeRuc,
    /// `ph_tin`
    PhTin,
    /// `ro_tin`
    RoTin,
    /// `rs_pib`
    RsPib,
    /// `ru_inn`
    RuInn,
    /// `ru_kpp`
    RuKpp,
    /// `sa_vat`
    SaVat,
    /// `sg_gst`
    SgGst,
    /// `sg_uen`
    SgUen,
    /// `si_tin`
    SiTin,
    /// `sv_nit`
    SvNit,
    /// `th_vat`
    ThVat,
    /// `tr_tin`
    TrTin,
    /// `tw_vat`
    TwVat,
    /// `ua_vat`
    UaVat,
    /// `us_ein`
    UsEin,
    /// `uy_ruc`
    UyRuc,
    /// `ve_rif`
    VeRif,
    /// `vn_tin`
    VnTin,
    /// `za_vat`
    ZaVat,
    /// `mu_tan`
    MuTan,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
impl TaxIdFormat {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdNrt => "ad_nrt",
            Self::AeTrn => "ae_trn",
            Self::ArCuit => "ar_cuit",
            Self::AuAbn => "au_abn",
            Self::AuArn => "au_arn",
            Self::BgUic => "bg_uic",
            Self::BhVat => "bh_vat",
            Self::BoTin => "bo_tin",
            Self::BrCnpj => "br_cnpj",
            Self::BrCpf => "br_cpf",
            Self::CaBn => "ca_bn",
            Self::CaGstHst => "ca_gst_hst",
            Self::CaPstBc => "ca_pst_bc",
            Self::CaPstMb => "ca_pst_mb",
            Self::CaPstSk => "ca_pst_sk",
            Self::CaQst => "ca_qst",
            Self::ChUid => "ch_uid",
            Self::ChVat => "ch_vat",
            Self::ClTin => "cl_tin",
            Self::CnTin => "cn_tin",
            Self::CoNit => "co_nit",
            Self::CrTin => "cr_tin",
            Self::DeStn => "de_stn",
            Self::DoRcn => "do_rcn",
            Self::EcRuc => "ec_ruc",
            Self::EgTin => "eg_tin",
            Self::EsCif => "es_cif",
            Self::EuOssVat => "eu_oss_vat",
            Self::EuVat => "eu_vat",
            Self::GbVat => "gb_vat",
            Self::GeVat => "ge_vat",
            Self::HkBr => "hk_br",
            Self::HrOib => "hr_oib",
            Self::HuTin => "hu_tin",
            Self::IdNpwp => "id_npwp",
            Self::IlVat => "il_vat",
            Self::InGst => "in_gst",
            Self::IsVat => "is_vat",
            Self::JpCn => "jp_cn",
            Self::JpRn => "jp_rn",
            Self::JpTrn => "jp_trn",
            Self::KePin => "ke_pin",
            Self::KrBrn => "kr_brn",
            Self::KzBin => "kz_bin",
            Self::LiUid => "li_uid",
            Self::MkVat => "mk_vat",
            Self::MxRfc => "mx_rfc",
            Self::MyFrp => "my_frp",
            Self::MyItn => "my_itn",
            Self::MySst => "my_sst",
            Self::NgTin => "ng_tin",
            Self::NoVat => "no_vat",
            Self::NoVoec => "no_voec",
            Self::NzGst => "nz_gst",
            Self::OmVat => "om_vat",
            Self::PeRuc => "pe_ruc",
            Self::PhTin => "ph_tin",
            Self::RoTin => "ro_tin",
            Self::RsPib => "rs_pib",
            Self::RuInn => "ru_inn",
            Self::RuKpp => "ru_kpp",
            Self::SaVat => "sa_vat",
            Self::SgGst => "sg_gst",
            Self::SgUen => "sg_uen",
            Self::SiTin => "si_tin",
            Self::SvNit => "sv_nit",
            Self::ThVat => "th_vat",
            Self::TrTin => "tr_tin",
            Self::TwVat => "tw_vat",
            Self::UaVat => "ua_vat",
            Self::UsEin => "us_ein",
            Self::UyRuc => "uy_ruc",
            Self::VeRif => "ve_rif",
            Self::VnTin => "vn_tin",
            Self::ZaVat => "za_vat",
            Self::MuTan => "mu_tan",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
impl From<&str> for TaxIdFormat {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "ad_nrt" => Self::AdNrt,
            "ae_trn" => Self::AeTrn,
            "ar_cuit" => Self::ArCuit,
            "au_abn" => Self::AuAbn,
            "au_arn" => Self::AuArn,
            "bg_uic" => Self::BgUic,
            "bh_vat" => Self::BhVat,
            "bo_tin" => Self::BoTin,
            "br_cnpj" => Self::BrCnpj,
            "br_cpf" => Self::BrCpf,
            "ca_bn" => Self::CaBn,
            "ca_gst_hst" => Self::CaGstHst,
            "ca_pst_bc" => Self::CaPstBc,
            "ca_pst_mb" => Self::CaPstMb,
            "ca_pst_sk" => Self::CaPstSk,
            "ca_qst" => Self::CaQst,
            "ch_uid" => Self::ChUid,
            "ch_vat" => Self::ChVat,
            "cl_tin" => Self::ClTin,
            "cn_tin" => Self::CnTin,
            "co_nit" => Self::CoNit,
            "cr_tin" => Self::CrTin,
            "de_stn" => Self::DeStn,
            "do_rcn" => Self::DoRcn,
            "ec_ruc" => Self::EcRuc,
            "eg_tin" => Self::EgTin,
            "es_cif" => Self::EsCif,
            "eu_oss_vat" => Self::EuOssVat,
            "eu_vat" => Self::EuVat,
            "gb_vat" => Self::GbVat,
            "ge_vat" => Self::GeVat,
            "hk_br" => Self::HkBr,
            "hr_oib" => Self::HrOib,
            "hu_tin" => Self::HuTin,
            "id_npwp" => Self::IdNpwp,
            "il_vat" => Self::IlVat,
            "in_gst" => Self::InGst,
            "is_vat" => Self::IsVat,
            "jp_cn" => Self::JpCn,
            "jp_rn" => Self::JpRn,
            "jp_trn" => Self::JpTrn,
            "ke_pin" => Self::KePin,
            "kr_brn" => Self::KrBrn,
            "kz_bin" => Self::KzBin,
            "li_uid" => Self::LiUid,
            "mk_vat" => Self::MkVat,
            "mx_rfc" => Self::MxRfc,
            "my_frp" => Self::MyFrp,
            "my_itn" => Self::MyItn,
            "my_sst" => Self::MySst,
            "ng_tin" => Self::NgTin,
            "no_vat" => Self::NoVat,
            "no_voec" => Self::NoVoec,
            "nz_gst" => Self::NzGst,
            "om_vat" => Self::OmVat,
            "pe_ruc" => Self::PeRuc,
            "ph_tin" => Self::PhTin,
            "ro_tin" => Self::RoTin,
            "rs_pib" => Self::RsPib,
            "ru_inn" => Self::RuInn,
            "ru_kpp" => Self::RuKpp,
            "sa_vat" => Self::SaVat,
            "sg_gst" => Self::SgGst,
            "sg_uen" => Self::SgUen,
            "si_tin" => Self::SiTin,
            "sv_nit" => Self::SvNit,
            "th_vat" => Self::ThVat,
            "tr_tin" => Self::TrTin,
            "tw_vat" => Self::TwVat,
            "ua_vat" => Self::UaVat,
            "us_ein" => Self::UsEin,
            "uy_ruc" => Self::UyRuc,
            "ve_rif" => Self::VeRif,
            "vn_tin" => Self::VnTin,
            "za_vat" => Self::ZaVat,
            "mu_tan" => Self::MuTan,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
string_enum!(TaxIdFormat);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
impl Decode for TaxIdFormat {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
impl Blank for TaxIdFormat {
    const BLANK: Self = Self::AdNrt;
}
