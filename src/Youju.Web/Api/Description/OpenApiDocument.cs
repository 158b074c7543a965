using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Youju.Formats.Findings;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;

namespace Youju.Web.Api.Description;

/// <summary>The interface as OpenAPI 3.1, told from the ways in themselves: what is not marked is not there.</summary>
internal static class OpenApiDocument
{
    private const string Scheme = "token";

    private static readonly Dictionary<TokenScope, string> Scopes = new()
    {
        [TokenScope.Read] = "看档案，检查报告",
        [TokenScope.Write] = "填报、导入、登记佐证、撤销",
        [TokenScope.Review] = "审核和复核",
        [TokenScope.Publish] = "公开",
    };

    public static JsonObject BuildDocument(EndpointDataSource endpoints)
    {
        var paths = new JsonObject();
        foreach (
            var endpoint in endpoints
                .Endpoints.OfType<RouteEndpoint>()
                .Where(one => one.Metadata.GetMetadata<ApiWay>() is not null)
                .OrderBy(FormatPath, StringComparer.Ordinal)
        )
        {
            var path = FormatPath(endpoint);
            paths[path] ??= new JsonObject();
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
                paths[path]![method.ToLowerInvariant()] = new ApiOperation(endpoint, path, method).Describe();
        }

        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = DescribeProgram(),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["security"] = new JsonArray(RequireToken([])),
            ["paths"] = paths,
            ["components"] = DescribeComponents(),
        };
    }

    /// <summary>What a way in demands: a token with these scopes.</summary>
    public static JsonObject RequireToken(IEnumerable<TokenScope> scopes) =>
        new()
        {
            [Scheme] = new JsonArray([.. scopes.Select(scope => (JsonNode)TokenLimits.NameScope(scope))]),
        };

    /// <summary>The path without the constraints of its parameters.</summary>
    private static string FormatPath(RouteEndpoint endpoint) =>
        "/"
        + string.Join(
            '/',
            endpoint.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter
                            ? $"{{{parameter.Name}}}"
                            : ((Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart)part).Content
                    )
                )
            )
        );

    private static JsonObject DescribeProgram() =>
        new()
        {
            ["title"] = "有据",
            ["version"] = Tool.Version,
            ["summary"] = "预算单位的绩效自评档案：账、台账、指标、报告、佐证，和报告的检查",
            ["description"] =
                "要改的东西先读一次，把 ETag 写进 If-Match；POST 带 Idempotency-Key 的，重交得到同一个答复。"
                + "钱以元为单位；不知道的是 null，不是 0。错误按 RFC 9457。详见 docs/api.md。",
            ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
        };

    private static JsonObject DescribeComponents() =>
        new()
        {
            ["securitySchemes"] = new JsonObject
            {
                [Scheme] = new JsonObject
                {
                    ["type"] = "http",
                    ["scheme"] = "bearer",
                    ["description"] =
                        "在“我的账号”的“令牌”一页开，或者 youju token。范围："
                        + string.Join(
                            "；",
                            Scopes.Select(scope => $"{TokenLimits.NameScope(scope.Key)} {scope.Value}")
                        ),
                },
            },
            ["schemas"] = ApiSchemas.ListSchemas(),
        };
}
