//! T2: the double of the API, as users set it up and read its record.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use polar_client::models::{
    Benefit, BenefitCustom, CheckoutProductsCreate, Customer, EventsIngest, EventsIngestResponse,
    Order, OrderStatus, Product, ProductCreate, ProductCreateOneTime, ResourceNotFound,
};
use polar_client::{ApiError, Client, Mock, Retries, Uuid};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

#[tokio::test]
async fn t2_an_operation_returns_a_value() {
    let polar = Mock::new();
    let mut order = Order::sample();
    order.total_amount = 2_900;
    order.status = OrderStatus::Paid;
    polar.orders().get().returns(order.clone());

    let got = polar.client().orders().get(id(1)).send().await;
    assert_eq!(got.expect("it is set up"), order);
    let calls = polar.orders().get().requests();
    assert_eq!(calls[0].path("id"), Some(id(1).to_string().as_str()));
    let version = client_tests::api_version();
    assert_eq!(calls[0].header("polar-version"), Some(version));
    polar.verify();
}

#[tokio::test]
async fn t2_a_typed_body_goes_in_and_a_typed_response_comes_out() {
    let polar = Mock::new();
    polar.products().create().answers(|call| {
        let mut product = Product::sample();
        let ProductCreate::OneTime(created) = call.body else {
            return product;
        };
        product.name = created.name;
        product
    });
    let body = ProductCreateOneTime::new("Course", []);
    let client = polar.client();
    let product = client.products().create(body.clone()).send().await;
    assert_eq!(product.expect("it is set up").name, "Course");
    let calls = polar.products().create().requests();
    assert_eq!(calls[0].body, ProductCreate::from(body));
}

#[tokio::test]
async fn t2_documented_errors_come_out_typed() {
    let polar = Mock::new();
    let mut missing = ResourceNotFound::sample();
    missing.detail = "Gone".to_owned();
    let delete = polar.customers().delete();
    delete
        .once()
        .fails(ApiError::ResourceNotFound(missing.clone()), 404);
    delete.responds(502, "text/html", "<h1>Bad gateway</h1>");

    let client = polar.client();
    let error = client
        .customers()
        .delete(id(1))
        .send()
        .await
        .expect_err("it fails");
    assert!(error.is_not_found());
    assert_eq!(
        error.api_error(),
        Some(&ApiError::ResourceNotFound(missing))
    );
    let call = client.customers().delete(id(1)).retries(Retries::none());
    let error = call.send().await.expect_err("it fails");
    assert!(error.is_server_error() && error.api_error().is_none());
}

#[tokio::test]
async fn t2_lists_are_walked_page_by_page() {
    let polar = Mock::new();
    let benefits = (0..250).map(|number| {
        let mut benefit = BenefitCustom::sample();
        benefit.id = id(number);
        Benefit::Custom(benefit)
    });
    let benefits: Vec<Benefit> = benefits.collect();
    polar.benefits().list().pages(benefits.clone());

    let client = polar.client();
    let walked = client.benefits().list().limit(100).items().collect().await;
    assert_eq!(walked.expect("it is set up"), benefits);
    let calls = polar.benefits().list().requests();
    let pages: Vec<_> = calls.iter().map(|call| call.query("page")).collect();
    assert_eq!(pages, [Some("1"), Some("2"), Some("3")]);
    let page = client
        .benefits()
        .list()
        .limit(60)
        .page(5)
        .send()
        .await
        .expect("it is set up");
    assert_eq!(page.items.len(), 10);
    assert_eq!(
        (page.pagination.total_count, page.pagination.max_page),
        (250, 5)
    );
    let page = client
        .benefits()
        .list()
        .page(26)
        .send()
        .await
        .expect("it is set up");
    assert!(page.items.is_empty());
}

#[tokio::test]
async fn t2_faults_are_retried_and_no_time_passes() {
    let began = Instant::now();
    let polar = Mock::new();
    let get = polar.orders().get();
    get.once().fails_to_connect().then().once().breaks();
    get.header("retry-after", "20")
        .once()
        .fails(ResourceNotFound::sample(), 429)
        .then()
        .returns(Order::sample());
    let retries = Retries::new().max_retries(3);
    let call = polar.client().orders().get(id(1)).retries(retries);
    assert_eq!(
        call.send().await.expect("it comes at last"),
        Order::sample()
    );
    assert_eq!(get.requests().len(), 4);
    assert!(
        polar.elapsed() >= Duration::from_secs(20),
        "{:?}",
        polar.elapsed()
    );
    assert!(
        polar.elapsed() < Duration::from_secs(30),
        "{:?}",
        polar.elapsed()
    );
    assert!(began.elapsed() < Duration::from_secs(5));
    polar.verify();
}

#[tokio::test]
async fn t2_time_limits_pass_on_the_clock_of_the_mock() {
    let began = Instant::now();
    let polar = Mock::new();
    let slow = Duration::from_secs(40);
    let response = EventsIngestResponse::sample();
    polar
        .events()
        .ingest()
        .after(slow)
        .returns(response.clone());

    let client = polar.client();
    let call = client.events().ingest(EventsIngest::new([]));
    let error = call.send().await.expect_err("the read timeout is 30 s");
    assert!(error.is_timeout(), "{error}");
    assert_eq!(polar.elapsed(), Duration::from_secs(30));
    let call = client.events().ingest(EventsIngest::new([]));
    let call = call.read_timeout(Duration::from_secs(60));
    assert_eq!(call.send().await.expect("it has the time"), response);
    assert_eq!(polar.elapsed(), Duration::from_secs(70));
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn t2_calls_are_matched_by_what_they_say() {
    let polar = Mock::new();
    let mut known = Customer::sample();
    if let Customer::Individual(customer) = &mut known {
        customer.id = id(7);
    }
    polar
        .customers()
        .get()
        .when(|call| call.path("id") == Some("00000000-0000-0000-0000-000000000007"))
        .returns(known.clone());
    polar
        .customers()
        .get()
        .fails(ResourceNotFound::sample(), 404);
    let client = polar.client();
    assert_eq!(
        client.customers().get(id(7)).send().await.expect("known"),
        known
    );
    let error = client
        .customers()
        .get(id(8))
        .send()
        .await
        .expect_err("unknown");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn t2_what_is_not_expected_is_told() {
    let polar = Mock::new();
    polar.orders().get().times(2).returns(Order::sample());
    polar.products().get().returns(Product::sample());
    let client = polar.client();
    let products = [id(3)];
    let call = client
        .checkouts()
        .create(CheckoutProductsCreate::new(products));
    let error = call.send().await.expect_err("it is not set up").to_string();
    for part in [
        "did not expect `checkouts:create`: POST /v1/checkouts/",
        r#"{"products":["00000000-0000-0000-0000-000000000003"]}"#,
        "nothing is set up for it, only for orders:get, products:get",
    ] {
        assert!(error.contains(part), "{error}");
    }
    client
        .orders()
        .get(id(1))
        .send()
        .await
        .expect("it is set up");
    let problems = polar.problems();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert_eq!(
        problems[1],
        "`orders:get` returns a value (called 1 of 2 times)"
    );
    assert_eq!(problems[2], "`products:get` returns a value (not called)");
    let panic = catch_unwind(AssertUnwindSafe(|| polar.verify())).expect_err("it tells");
    let message = panic.downcast_ref::<String>().expect("a message");
    assert!(message.contains("checkouts:create"), "{message}");

    client
        .orders()
        .get(id(1))
        .send()
        .await
        .expect("it is set up");
    let error = client
        .orders()
        .get(id(1))
        .send()
        .await
        .expect_err("no third time");
    assert!(error.to_string().contains("called 2 of 2 times"), "{error}");
}

#[tokio::test]
async fn t2_misuse_is_told_at_once() {
    let polar = Mock::new();
    let misuse = || polar.orders().get().fails(ResourceNotFound::sample(), 200);
    let panic = catch_unwind(AssertUnwindSafe(misuse))
        .err()
        .expect("200 is no error");
    let message = panic.downcast_ref::<String>().expect("a message");
    assert!(message.contains("between 400 and 599"), "{message}");
}

/// T2: a client keeps its own settings, and calls without a typed operation reach the mock too.
#[tokio::test]
async fn t2_a_client_keeps_its_credentials() {
    let polar = Mock::new();
    polar.orders().get().returns(Order::sample());
    let client = polar.attach(Client::builder("secret")).build();
    let client = client.expect("the settings are right");
    client
        .orders()
        .get(id(1))
        .send()
        .await
        .expect("it is set up");
    let path = format!("/v1/orders/{}", id(2));
    let order = client.request(http::Method::GET, path).decode::<Order>();
    assert_eq!(order.send().await.expect("it is set up"), Order::sample());
    let calls = polar.orders().get().requests();
    assert_eq!(calls[0].header("authorization"), Some("Bearer secret"));
    assert_eq!(polar.calls().len(), 2);
    assert!(!format!("{:?}", polar.calls()).contains("secret"));
}

#[test]
fn t2_blocking_calls_are_doubled() {
    let polar = Mock::new();
    let get = polar.orders().get();
    get.once()
        .fails_to_connect()
        .then()
        .returns(Order::sample());
    let order = polar.client().orders().get(id(1)).send_blocking();
    assert_eq!(order.expect("it comes at last"), Order::sample());
}

/// T2: concurrent waits end in the order of their length, and a call that nobody polls delays no other.
#[tokio::test]
async fn t2_waits_side_by_side_end() {
    let polar = Mock::new();
    let minute = Duration::from_secs(60);
    polar.orders().get().after(minute).returns(Order::sample());
    polar
        .products()
        .get()
        .after(minute * 2)
        .returns(Product::sample());
    let client = polar.client();
    let limit = minute * 10;
    let order = client
        .orders()
        .get(id(1))
        .timeout(limit)
        .read_timeout(limit)
        .send();
    let product = client
        .products()
        .get(id(1))
        .timeout(limit)
        .read_timeout(limit)
        .send();
    let (order, product) = tokio::join!(order, product);
    assert!(order.is_ok() && product.is_ok());
    assert_eq!(polar.elapsed(), minute * 2);

    let forgotten = client
        .orders()
        .get(id(1))
        .timeout(limit)
        .read_timeout(limit);
    let mut forgotten = Box::pin(forgotten.send());
    let once = std::future::poll_fn(|context| {
        std::task::Poll::Ready(forgotten.as_mut().poll(context).is_pending())
    });
    assert!(once.await);
    let product = client
        .products()
        .get(id(1))
        .timeout(limit)
        .read_timeout(limit);
    assert!(product.send().await.is_ok());
}
