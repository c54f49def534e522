//! Counts what a piece of work used. In: tokens, bytes, seconds, costs. Out: an event.

use std::time::{Duration, Instant};

use crate::Uuid;
use crate::models::{
    CostMetadataInput, Decimal, EventCreate, EventCreateCustomer, EventCreateExternalCustomer,
    EventMetadataInput, LlmMetadata, MetadataValue,
};

/// What a piece of work used, such as a request: LLM tokens, bytes, seconds, and what it cost you. It becomes an event.
///
/// ```
/// use polar_client::ingest::Usage;
/// use polar_client::models::{EventCreate, LlmMetadata};
///
/// let mut usage = Usage::of("chat.answer", "customer-1");
/// // After each call of a model: input, output and all tokens.
/// usage.llm(LlmMetadata::new("openai", "gpt-5", 812, 95, 907));
/// usage.bytes(4_096);
/// usage.cost_cents("0.31");
/// usage.elapsed();
///
/// let event = EventCreate::from(usage); // ingest.send(usage).await?
/// ```
///
/// Bytes are the metadata `bytes`, and time is `seconds`: names for the meters that add them up.
#[derive(Debug, Clone)]
pub struct Usage {
    name: String,
    customer: Customer,
    begin: Instant,
    metadata: EventMetadataInput,
    external_id: Option<String>,
    bytes: Option<i64>,
    time: Option<Duration>,
}

#[derive(Debug, Clone)]
enum Customer {
    External(String),
    Polar(Uuid),
}

impl Usage {
    /// Begins an event of a name, for a customer by your own id.
    #[must_use]
    pub fn of(name: impl Into<String>, external_customer_id: impl Into<String>) -> Self {
        Self::new(name.into(), Customer::External(external_customer_id.into()))
    }

    /// Begins an event of a name, for a customer by the id that Polar gave.
    #[must_use]
    pub fn of_customer(name: impl Into<String>, customer_id: impl Into<Uuid>) -> Self {
        Self::new(name.into(), Customer::Polar(customer_id.into()))
    }

    fn new(name: String, customer: Customer) -> Self {
        Self {
            name,
            customer,
            begin: Instant::now(),
            metadata: EventMetadataInput::new(),
            external_id: None,
            bytes: None,
            time: None,
        }
    }

    /// Adds the tokens of a call of a model, as `_llm`. The counts of several calls add up; vendor, model, prompt and
    /// response are those of the last.
    pub fn llm(&mut self, call: impl Into<LlmMetadata>) -> &mut Self {
        let mut call = call.into();
        if let Some(known) = self.metadata.llm.take() {
            call.input_tokens = call.input_tokens.saturating_add(known.input_tokens);
            call.output_tokens = call.output_tokens.saturating_add(known.output_tokens);
            call.total_tokens = call.total_tokens.saturating_add(known.total_tokens);
            let cached = [call.cached_input_tokens, known.cached_input_tokens];
            call.cached_input_tokens = cached.into_iter().flatten().reduce(i64::saturating_add);
        }
        self.metadata.llm = Some(call);
        self
    }

    /// Adds bytes, as the metadata `bytes`.
    pub fn bytes(&mut self, bytes: usize) -> &mut Self {
        let more = i64::try_from(bytes).unwrap_or(i64::MAX);
        self.bytes = Some(self.bytes.unwrap_or(0).saturating_add(more));
        self
    }

    /// Adds a time, as the metadata `seconds`.
    pub fn time(&mut self, time: Duration) -> &mut Self {
        self.time = Some(self.time.unwrap_or_default().saturating_add(time));
        self
    }

    /// Adds the time since this was created, as the metadata `seconds`.
    pub fn elapsed(&mut self) -> &mut Self {
        self.time(self.begin.elapsed())
    }

    /// Sets what the work cost you, in US cents, as `_cost`: a number or the text of one, such as `"0.31"`.
    pub fn cost_cents(&mut self, cents: impl Into<Decimal>) -> &mut Self {
        self.metadata.cost = Some(CostMetadataInput::new(cents, "usd"));
        self
    }

    /// Sets another entry of the metadata.
    pub fn metadata(
        &mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> &mut Self {
        self.metadata.additional.insert(key.into(), value.into());
        self
    }

    /// Sets the ID by which Polar recognizes an event that is sent again. If you set none, [`Ingest`](super::Ingest) generates one.
    pub fn external_id(&mut self, id: impl Into<String>) -> &mut Self {
        self.external_id = Some(id.into());
        self
    }
}

impl From<Usage> for EventCreate {
    fn from(usage: Usage) -> Self {
        let mut metadata = usage.metadata;
        if let Some(bytes) = usage.bytes {
            metadata.additional.insert("bytes".to_owned(), bytes.into());
        }
        if let Some(time) = usage.time {
            // What is shorter than a microsecond is no use to a meter.
            let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
            let seconds = Duration::from_micros(micros).as_secs_f64();
            metadata
                .additional
                .insert("seconds".to_owned(), seconds.into());
        }
        match usage.customer {
            Customer::External(id) => {
                let event = EventCreateExternalCustomer::new(usage.name, id).metadata(metadata);
                match usage.external_id {
                    Some(id) => event.external_id(id).into(),
                    None => event.into(),
                }
            }
            Customer::Polar(id) => {
                let event = EventCreateCustomer::new(usage.name, id).metadata(metadata);
                match usage.external_id {
                    Some(id) => event.external_id(id).into(),
                    None => event.into(),
                }
            }
        }
    }
}
