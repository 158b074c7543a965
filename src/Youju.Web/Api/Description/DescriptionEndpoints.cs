using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Web.Api.Protocol;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Description;

/// <summary>The description of the interface, for everybody.</summary>
internal static class DescriptionEndpoints
{
    public static void MapDescription(this IEndpointRouteBuilder app) =>
        app.MapGet(ProgramWay.Root + "/openapi.json", (EndpointDataSource endpoints) =>
                Results.Text(
                    OpenApiDocument.BuildDocument(endpoints).ToJsonString(ApiAnswers.Options),
                    ApiAnswers.Json
                )
            )
            .ServesEverybody(new("这份说明：OpenAPI 3.1") { Answer = "description" });
}
