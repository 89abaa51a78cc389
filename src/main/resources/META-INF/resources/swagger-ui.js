// Apart from its page, which may run nothing that is written into it.
SwaggerUIBundle({ url: "/q/openapi", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null });
