using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Description;

/// <summary>One way in as OpenAPI tells it.</summary>
internal sealed class ApiOperation(RouteEndpoint endpoint, string path, string method)
{
    private static readonly Dictionary<string, string> PathWords = new(StringComparer.Ordinal)
    {
        ["key"] = "档案：单位编号-年度",
        ["register"] = "台账的编号",
        ["id"] = "编号",
        ["fact"] = "数的编号",
        ["sha256"] = "佐证的校验值",
        ["name"] = "文件名",
        ["chapter"] = "章的编号",
        ["number"] = "第几步",
        ["act"] = "报送的第几步",
        ["round"] = "第几次报送",
        ["thread"] = "提问是报送的第几步",
        ["notice"] = "整改通知是报送的第几步",
    };

    private static readonly Dictionary<int, string> StatusWords = new()
    {
        [200] = "答复",
        [201] = "做好了，Location 是它的地址",
        [204] = "做好了",
        [304] = "与 If-None-Match 写的一样，没有变",
        [400] = "请求写错了",
        [401] = "没有令牌，或者令牌过期、收回了",
        [403] = "令牌的范围、单位，或者主人的角色，不包括这件事",
        [404] = "没有这一项",
        [409] = "与现在的状况冲突，什么也没有写",
        [410] = "从哪一项接着读，它已经不在了",
        [412] = "读过之后别人改过，什么也没有写",
        [413] = "太大",
        [415] = "类型不对",
        [421] = "地址里的名称不是这台服务器的",
        [422] = "内容不对，errors 逐项写明",
        [428] = "没有写 If-Match",
        [429] = "来得太多，见 Retry-After",
        [503] = "正忙，见 Retry-After",
    };

    private readonly ApiWay way = endpoint.Metadata.GetMetadata<ApiWay>()!;
    private readonly Right right = endpoint.Metadata.GetMetadata<NeededRight>()!.Right;

    private TokenScope? Scope => TokenLimits.FindScope(right);

    public JsonObject Describe()
    {
        var said = new JsonObject
        {
            ["operationId"] = NameOperation(),
            ["summary"] = way.Summary,
            ["tags"] = new JsonArray(NameTag()),
            ["security"] = way.IsOpen
                ? new JsonArray()
                : new JsonArray(OpenApiDocument.RequireToken(Scope is { } one ? [one] : [])),
        };
        if (Scope is { } scope)
            said["x-scope"] = TokenLimits.NameScope(scope);
        if (ListParameters() is { Count: > 0 } parameters)
            said["parameters"] = parameters;
        if (DescribeBody() is { } body)
            said["requestBody"] = body;
        said["responses"] = DescribeAnswers();
        return said;
    }

    private JsonArray ListParameters() =>
        [
            .. endpoint.RoutePattern.Parameters.Select(parameter =>
                DescribeParameter(
                    "path",
                    new(
                        parameter.Name,
                        PathWords[parameter.Name],
                        parameter.ParameterPolicies.Any(policy => policy.Content == "int")
                            ? "integer"
                            : "string",
                        IsRequired: true
                    )
                )
            ),
            .. way
                .Query.Concat(way.IsPaged && method == "GET" ? ApiPages.Fields : [])
                .Select(field => DescribeParameter("query", field)),
            .. ListHeaders().Select(field => DescribeParameter("header", field)),
        ];

    private IEnumerable<ApiField> ListHeaders()
    {
        if (way.NeedsMatch)
            yield return new("If-Match", "读到的 ETag，照抄", IsRequired: true);
        if (way.IsTagged)
            yield return new("If-None-Match", "已经有的 ETag：没有变的只答 304");
        if (method == "POST" && !way.IsOpen)
            yield return new("Idempotency-Key", "自己起的一个键，一天之内重交得到同一个答复");
    }

    private static JsonNode DescribeParameter(string place, ApiField field)
    {
        var said = new JsonObject
        {
            ["name"] = field.Name,
            ["in"] = place,
            ["description"] = field.Words,
            ["required"] = field.IsRequired,
            ["schema"] = new JsonObject { ["type"] = field.Type },
        };
        return said;
    }

    private JsonObject? DescribeBody()
    {
        if (way.Body is { } body)
            return new()
            {
                ["required"] = true,
                ["content"] = new JsonObject { ["application/json"] = DescribeContent(body) },
            };
        if (way.Form.Count == 0)
            return null;
        var fields = new JsonObject();
        foreach (var field in way.Form)
            fields[field.Name] = DescribeField(field);
        var form = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = fields,
            ["required"] = new JsonArray([
                .. way.Form.Where(field => field.IsRequired).Select(field => (JsonNode)field.Name),
            ]),
        };
        return new()
        {
            ["required"] = true,
            ["content"] = new JsonObject { ["multipart/form-data"] = new JsonObject { ["schema"] = form } },
        };
    }

    private static JsonObject DescribeField(ApiField field) =>
        field.Type == "binary"
            ? new()
            {
                ["type"] = "string",
                ["contentMediaType"] = "application/octet-stream",
                ["description"] = field.Words,
            }
            : new() { ["type"] = field.Type, ["description"] = field.Words };

    private JsonObject DescribeAnswers()
    {
        var answers = new JsonObject { [FormatStatus(way.Status)] = DescribeAnswer() };
        foreach (var status in ListRefusals())
            answers[FormatStatus(status)] = new JsonObject
            {
                ["description"] = StatusWords[status],
                ["content"] = new JsonObject { [ProgramProblem.MediaType] = DescribeContent("problem") },
            };
        if (way.IsTagged)
            answers["304"] = new JsonObject { ["description"] = StatusWords[304] };
        return answers;
    }

    private IEnumerable<int> ListRefusals()
    {
        var isLimited = endpoint.Metadata.GetMetadata<EnableRateLimitingAttribute>() is not null;
        (bool Applies, int[] Statuses)[] kinds =
        [
            (!way.IsOpen, [401, 403]),
            (endpoint.RoutePattern.Parameters.Count > 0, [404]),
            (way.IsPaged && method == "GET", [400, 410]),
            (way.NeedsMatch, [412, 428]),
            (way.Body is not null, [422]),
            (way.Body is not null || way.Form.Count > 0, [400, 413, 415]),
            (true, [421]),
            (method != "GET", [409]),
            (isLimited, [429]),
        ];
        return way
            .Refusals.Concat(kinds.Where(kind => kind.Applies).SelectMany(kind => kind.Statuses))
            .Distinct()
            .Order();
    }

    private JsonObject DescribeAnswer()
    {
        var said = new JsonObject { ["description"] = StatusWords[way.Status] };
        var headers = new JsonObject();
        if (way.IsTagged || way.NeedsMatch && way.Status == StatusCodes.Status200OK)
            headers["ETag"] = DescribeHeader("这一状态的标记，改它时写进 If-Match");
        if (way.IsPaged && method == "GET")
            headers["Link"] = DescribeHeader("下一页：<地址>; rel=\"next\"");
        if (way.Status == StatusCodes.Status201Created)
            headers["Location"] = DescribeHeader("新的一项的地址");
        if (headers.Count > 0)
            said["headers"] = headers;
        if (way.Answer is { } answer)
            said["content"] = new JsonObject { ["application/json"] = DescribeContent(answer) };
        else if (way.Status != StatusCodes.Status204NoContent)
            said["content"] = new JsonObject { [way.MediaType] = new JsonObject() };
        return said;
    }

    private static JsonObject DescribeHeader(string words) =>
        new()
        {
            ["description"] = words,
            ["schema"] = new JsonObject { ["type"] = "string" },
        };

    private static JsonObject DescribeContent(string schema) =>
        new() { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } };

    // get-dossiers-key-ledger-id: no two ways in are called alike.
    private string NameOperation() =>
        method.ToLowerInvariant()
        + string.Concat(
            path[ProgramWay.Root.Length..]
                .Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => "-" + part.Trim('{', '}').Replace('.', '-'))
        );

    private string NameTag()
    {
        var parts = path[ProgramWay.Root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 2 ? parts[2] : parts[0].Split('.')[0];
    }

    private static string FormatStatus(int status) => status.ToString(CultureInfo.InvariantCulture);
}
