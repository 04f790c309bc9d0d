// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How requests are read and replies are written.

use crate::operations::*;
use crate::server::AlibabaIms;
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{
    Call, FromCall, Handle, IntoReply, Known, Reply, ReplyCheck,
};
use crate::types;
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;

impl FromCall for CreateApplicationRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.query("DisplayName");
        let input_1 = call.query("AppType");
        let input_2 = call.optional_query_as("RedirectUris", &Self::REDIRECT_URIS);
        let input_3 = call.optional_query("SecretRequired");
        let input_4 = call.optional_query("AccessTokenValidity");
        let input_5 = call.optional_query("RefreshTokenValidity");
        let input_6 = call.optional_query_as("PredefinedScopes", &Self::PREDEFINED_SCOPES);
        let input_7 = call.optional_query_as("RequiredScopes", &Self::REQUIRED_SCOPES);
        let input_8 = call.optional_query("IsMultiTenant");
        let input_9 = call.query("AppName");
        let input_10 = call.optional_query("ProtocolVersion");
        let mut request = Self {
            display_name: input_0?,
            app_type: input_1?,
            redirect_uris: input_2?,
            secret_required: input_3?,
            access_token_validity: input_4?,
            refresh_token_validity: input_5?,
            predefined_scopes: input_6?,
            required_scopes: input_7?,
            is_multi_tenant: input_8?,
            app_name: input_9?,
            protocol_version: input_10?,
        };
        request
            .access_token_validity
            .get_or_insert_with(|| {
                types::AccessTokenValidity::new(3600)
                    .expect("the default was checked when this file was made")
            });
        request.protocol_version.get_or_insert(types::ProtocolVersion::Version20);
        if request.secret_required.is_none()
            && matches!(request.app_type, types::AppType::NativeApp)
        {
            request.secret_required = Some(false);
        }
        if request.refresh_token_validity.is_none() {
            match request.app_type {
                types::AppType::WebApp => {
                    request.refresh_token_validity = Some(
                        types::RefreshTokenValidity::new(7776000)
                            .expect("the default was checked when this file was made"),
                    );
                }
                types::AppType::NativeApp | types::AppType::ServerApp => {
                    request.refresh_token_validity = Some(
                        types::RefreshTokenValidity::new(2592000)
                            .expect("the default was checked when this file was made"),
                    );
                }
                _ => {}
            }
        }
        if request.is_multi_tenant.is_none() {
            match request.app_type {
                types::AppType::WebApp => {
                    request.is_multi_tenant = Some(false);
                }
                types::AppType::NativeApp | types::AppType::ServerApp => {
                    request.is_multi_tenant = Some(true);
                }
                _ => {}
            }
        }
        if matches!(request.app_type, types::AppType::WebApp | types::AppType::ServerApp) {
            request.secret_required = Some(true);
        }
        if let Some(items) = request.required_scopes.as_mut() {
            let others = request.predefined_scopes.as_deref().unwrap_or_default();
            items
                .retain(|item| others.contains(item) || ["openid"].contains(&item.as_ref()));
        }
        Some(request)
    }
}

impl<S: AlibabaIms> Handle<S> for CreateApplicationRequest {
    const OPERATION: &'static Operation = &CREATE_APPLICATION;
    type Reply = CreateApplicationReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<CreateApplicationReply, Fault>> + Send {
        service.create_application(principal, self)
    }
}

impl FromCall for GetApplicationRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.query("AppId");
        Some(Self { app_id: input_0? })
    }
}

impl<S: AlibabaIms> Handle<S> for GetApplicationRequest {
    const OPERATION: &'static Operation = &GET_APPLICATION;
    type Reply = GetApplicationReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<GetApplicationReply, Fault>> + Send {
        service.get_application(principal, self)
    }
}

impl FromCall for ListApplicationsRequest {
    fn from_call(_: &mut Call<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl<S: AlibabaIms> Handle<S> for ListApplicationsRequest {
    const OPERATION: &'static Operation = &LIST_APPLICATIONS;
    type Reply = ListApplicationsReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<ListApplicationsReply, Fault>> + Send {
        service.list_applications(principal, self)
    }
}

impl FromCall for DeleteApplicationRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.query("AppId");
        Some(Self { app_id: input_0? })
    }
}

impl<S: AlibabaIms> Handle<S> for DeleteApplicationRequest {
    const OPERATION: &'static Operation = &DELETE_APPLICATION;
    type Reply = DeleteApplicationReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<DeleteApplicationReply, Fault>> + Send {
        service.delete_application(principal, self)
    }
}

impl<B: Decode + Encode> IntoReply for OkOr400OrDefault<B> {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Default(status, body) => Reply::json(status, &body),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Ok(body) => {
                check.json(body);
            }
            Self::BadRequest(body) => {
                check.json(body);
            }
            Self::Default(status, body) => {
                check.other_status(*status, &["200", "400"]);
                check.json(body);
            }
        }
    }
}
