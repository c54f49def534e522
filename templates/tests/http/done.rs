//! Makes a call with the default transport: an async one, or without `hyper` a blocking one.

use runtime::fixture::ListWidgets;
use runtime::runtime::{Call, Error};

pub(crate) trait Done {
    type Value;

    /// Makes the call.
    fn done(self) -> impl Future<Output = Result<Self::Value, Error>>;
}

impl<T: 'static> Done for Call<T> {
    type Value = T;

    #[cfg(feature = "hyper")]
    fn done(self) -> impl Future<Output = Result<T, Error>> {
        self.send()
    }

    #[cfg(not(feature = "hyper"))]
    fn done(self) -> impl Future<Output = Result<T, Error>> {
        std::future::ready(self.send_blocking())
    }
}

impl Done for ListWidgets {
    type Value = runtime::fixture::WidgetPage;

    #[cfg(feature = "hyper")]
    fn done(self) -> impl Future<Output = Result<Self::Value, Error>> {
        self.send()
    }

    #[cfg(not(feature = "hyper"))]
    fn done(self) -> impl Future<Output = Result<Self::Value, Error>> {
        std::future::ready(self.send_blocking())
    }
}
