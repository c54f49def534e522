//! Models: tax.

use crate::runtime::{decode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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
string_enum! {
    TaxBehavior;
    Inclusive = "inclusive", Exclusive = "exclusive",
}

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
decode_string_enum!(TaxBehavior, Self::Inclusive);

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
string_enum! {
    TaxBehaviorOption;
    Location = "location", Inclusive = "inclusive", Exclusive = "exclusive",
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
decode_string_enum!(TaxBehaviorOption, Self::Location);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::encode_string_enum!(TaxBehaviorOption);

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
string_enum! {
    TaxIdFormat;
    AdNrt = "ad_nrt", AeTrn = "ae_trn", ArCuit = "ar_cuit", AuAbn = "au_abn", AuArn = "au_arn",
    BgUic = "bg_uic", BhVat = "bh_vat", BoTin = "bo_tin", BrCnpj = "br_cnpj", BrCpf = "br_cpf",
    CaBn = "ca_bn", CaGstHst = "ca_gst_hst", CaPstBc = "ca_pst_bc", CaPstMb = "ca_pst_mb",
    CaPstSk = "ca_pst_sk", CaQst = "ca_qst", ChUid = "ch_uid", ChVat = "ch_vat", ClTin = "cl_tin",
    CnTin = "cn_tin", CoNit = "co_nit", CrTin = "cr_tin", DeStn = "de_stn", DoRcn = "do_rcn",
    EcRuc = "ec_ruc", EgTin = "eg_tin", EsCif = "es_cif", EuOssVat = "eu_oss_vat", EuVat = "eu_vat",
    GbVat = "gb_vat", GeVat = "ge_vat", HkBr = "hk_br", HrOib = "hr_oib", HuTin = "hu_tin",
    IdNpwp = "id_npwp", IlVat = "il_vat", InGst = "in_gst", IsVat = "is_vat", JpCn = "jp_cn",
    JpRn = "jp_rn", JpTrn = "jp_trn", KePin = "ke_pin", KrBrn = "kr_brn", KzBin = "kz_bin",
    LiUid = "li_uid", MkVat = "mk_vat", MxRfc = "mx_rfc", MyFrp = "my_frp", MyItn = "my_itn",
    MySst = "my_sst", NgTin = "ng_tin", NoVat = "no_vat", NoVoec = "no_voec", NzGst = "nz_gst",
    OmVat = "om_vat", PeRuc = "pe_ruc", PhTin = "ph_tin", RoTin = "ro_tin", RsPib = "rs_pib",
    RuInn = "ru_inn", RuKpp = "ru_kpp", SaVat = "sa_vat", SgGst = "sg_gst", SgUen = "sg_uen",
    SiTin = "si_tin", SvNit = "sv_nit", ThVat = "th_vat", TrTin = "tr_tin", TwVat = "tw_vat",
    UaVat = "ua_vat", UsEin = "us_ein", UyRuc = "uy_ruc", VeRif = "ve_rif", VnTin = "vn_tin",
    ZaVat = "za_vat", MuTan = "mu_tan",
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
decode_string_enum!(TaxIdFormat, Self::AdNrt);
