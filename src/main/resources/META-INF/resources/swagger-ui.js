// This script is a file of its own, because its page may not run inline scripts.

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format();

// Requests tried out here carry today's date: with the date of the example, a case would be added to a past year.
function ofToday(example) {
  if (typeof example === "string") {
    return /^\d{4}-\d{2}-\d{2}$/.test(example) && example < today ? today : example;
  }
  if (Array.isArray(example)) {
    return example.map(ofToday);
  }
  return example instanceof Object
    ? Object.fromEntries(Object.entries(example).map(([name, value]) => [name, ofToday(value)]))
    : example;
}

function withExamplesOfToday(description) {
  for (const operations of Object.values(description.paths)) {
    for (const operation of Object.values(operations)) {
      for (const body of Object.values(operation.requestBody?.content ?? {})) {
        body.example = ofToday(body.example);
      }
    }
  }
  return description;
}

SwaggerUIBundle({
  url: "/q/openapi",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null,
  plugins: [
    () => ({
      statePlugins: {
        spec: {
          wrapActions: { updateJsonSpec: (update) => (description) => update(withExamplesOfToday(description)) },
        },
      },
    }),
  ],
});
