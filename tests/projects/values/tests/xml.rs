//! C3, C5: XML to a server on this machine and back. It is text or bytes, which neither direction changes; an operation
//! that also has JSON sends and asks for JSON.

mod echo;

use values_project::api::models::Order;

/// An order with namespaces, attributes, a wrapped list, text beside elements, and empty and unknown elements.
const ORDER: &str = "<?xml version=\"1.0\"?>\r\n<o:order xmlns:o=\"urn:orders\" xmlns='urn:other' id=\"7\">\n\
    \t<o:day>2024-02-29</o:day><state>open</state>\
    <lines><line sku='a&amp;b'>t\u{e9}xt <note/> &#x1F600; <![CDATA[<raw> & ]]></line><line sku=\"\"></line></lines>\
    <!-- one -->\u{1F600}<unknown a=\"1\"/></o:order>\n";

#[tokio::test]
async fn c5_xml_is_bytes_in_both_directions() {
    let (client, received) = echo::start();
    let back = client.xml().bytes(ORDER).send().await.expect("a success");
    let sent = received.recv().expect("a request");
    assert_eq!(sent.text(), Some(ORDER));
    assert_eq!(sent.header("content-type"), "application/xml");
    assert_eq!(sent.header("accept"), "application/xml, */*;q=0.1");
    assert_eq!(back, ORDER.as_bytes());
    // The declaration of a document states its encoding, so bytes that are not UTF-8 stay as they are.
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><o>\xe9</o>";
    let back = client.xml().bytes(&latin[..]).send().await;
    assert_eq!(back.expect("a success"), &latin[..]);
    let sent = received.recv().expect("a request");
    assert_eq!(sent.body.as_deref(), Some(&latin[..]));
}

#[tokio::test]
async fn c5_text_of_xml_is_a_string_in_both_directions() {
    let (client, received) = echo::start();
    let back = client.xml().text(ORDER).send().await.expect("a success");
    let sent = received.recv().expect("a request");
    assert_eq!(sent.text(), Some(ORDER));
    assert_eq!(sent.header("content-type"), "text/xml");
    assert!(sent.header("accept").starts_with("text/xml,"), "{sent:?}");
    assert_eq!(back, ORDER);
}

#[tokio::test]
async fn c5_json_is_preferred_to_xml() {
    let (client, received) = echo::start();
    let order = Order::new(7);
    let back = client.xml().either(order.clone()).send().await;
    let sent = received.recv().expect("a request");
    assert_eq!(sent.text(), Some(r#"{"id":7}"#));
    assert_eq!(sent.header("content-type"), "application/json");
    assert!(!sent.header("accept").contains("xml"), "{sent:?}");
    assert_eq!(back.expect("a success"), order);
    // Callers that ask for XML read the response as it arrives.
    let call = client
        .xml()
        .either(order)
        .header("accept", "application/xml");
    let mut stream = call.send_stream().await.expect("a success").into_value();
    let mut body = Vec::new();
    while let Some(piece) = stream.try_next().await.expect("a piece") {
        body.extend_from_slice(&piece);
    }
    let sent = received.recv().expect("a request");
    assert_eq!(sent.header("accept"), "application/xml");
    assert_eq!(Some(body), sent.body);
}
