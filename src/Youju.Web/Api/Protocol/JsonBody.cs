using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Youju.Text.Words;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>What a program sends as JSON: one object, of which every field is known.</summary>
internal sealed class JsonBody
{
    private const long LargestBody = 4L << 20;
    private const int MostNear = 3;

    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = 16,
        AllowDuplicateProperties = false,
    };

    private readonly JsonElement root;
    private readonly IReadOnlyList<string> known;

    private JsonBody(JsonElement root, IReadOnlyList<string> known) =>
        (this.root, this.known) = (root, known);

    /// <summary>Reads what was sent.</summary>
    /// <exception cref="ProblemException">It is no JSON, too large, no object, or names a field that there is not.</exception>
    public static async Task<JsonBody> ReadAsync(HttpContext http, params IReadOnlyList<string> fields)
    {
        if (!http.Request.HasJsonContentType() && !IsMergePatch(http.Request.ContentType))
            throw new ProblemException(
                ProgramProblems.FromStatus(StatusCodes.Status415UnsupportedMediaType)!
            );
        if (http.Request.ContentLength > LargestBody)
            throw new ProblemException(ProgramProblems.FromStatus(StatusCodes.Status413PayloadTooLarge)!);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;
        try
        {
            using var document = await JsonDocument
                .ParseAsync(http.Request.Body, Strict, http.RequestAborted)
                .ConfigureAwait(false);
            VisitTexts(document.RootElement);
            return FromElement(document.RootElement.Clone(), fields);
        }
        catch (JsonException broken)
        {
            throw CreateBroken(DescribeBroken(broken));
        }
        // Bytes that are no UTF-8 and halves of a sign pass as JSON, and fail only when they are read.
        catch (InvalidOperationException)
        {
            throw CreateBroken("有文字不是完整的 UTF-8");
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new ProblemException(ProgramProblems.FromStatus(StatusCodes.Status413PayloadTooLarge)!);
        }
    }

    /// <summary>An object inside what was sent.</summary>
    /// <exception cref="ProblemException">It is no object, or names a field that there is not.</exception>
    public static JsonBody FromElement(JsonElement element, params IReadOnlyList<string> fields)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw ApiAnswers.CreateInvalid("应为一个 JSON 对象：{ … }。");
        var unknown = element
            .EnumerateObject()
            .Where(field => !fields.Contains(field.Name))
            .ToDictionary(
                field => field.Name,
                field => $"没有“{field.Name}”这一项{SuggestField(field.Name, fields)}",
                StringComparer.Ordinal
            );
        return unknown.Count == 0
            ? new(element, fields)
            : throw ApiAnswers.CreateInvalid("有不认识的项，什么也没有改。", unknown);
    }

    /// <summary>Whether a field was sent.</summary>
    public bool Has(string field) => root.TryGetProperty(field, out _);

    /// <summary>A text; null where it was not sent, or as null.</summary>
    public string? FindText(string field) =>
        !root.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw CreateWrong(field, "应为文字");

    /// <summary>A text that must be there.</summary>
    public string RequireText(string field) =>
        FindText(field) is { } text && text.Trim().Length > 0
            ? text.Trim()
            : throw CreateWrong(field, "没有写");

    /// <summary>A whole number that must be there.</summary>
    public int RequireNumber(string field) =>
        root.TryGetProperty(field, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : throw CreateWrong(field, "应为整数");

    /// <summary>true or false, which must be there.</summary>
    public bool RequireChoice(string field) =>
        root.TryGetProperty(field, out var value)
        && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw CreateWrong(field, "应为 true 或 false");

    /// <summary>A number as it was sent, or a text that people write for one; null where it was not sent.</summary>
    public string? FindNumberText(string field) =>
        root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetRawText()
            : FindText(field);

    /// <summary>Objects of a list, each with known fields; none where it was not sent.</summary>
    /// <exception cref="ProblemException">It is no list of such objects.</exception>
    public IReadOnlyList<JsonBody> ListObjects(string field, params IReadOnlyList<string> fields)
    {
        if (!root.TryGetProperty(field, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(one => FromElement(one, fields))]
            : throw CreateWrong(field, "应为列表，如 [{ … }]");
    }

    /// <summary>Texts; none where they were not sent.</summary>
    public IReadOnlyList<string> ListTexts(string field)
    {
        if (!root.TryGetProperty(field, out var value))
            return [];
        if (
            value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(one => one.ValueKind != JsonValueKind.String)
        )
            throw CreateWrong(field, "应为文字的列表，如 [\"甲\"]");
        return [.. value.EnumerateArray().Select(one => one.GetString()!)];
    }

    /// <summary>What stands in cells: texts and numbers as they are, null for nothing, an object by its text.</summary>
    /// <param name="known">The keys that there are.</param>
    /// <exception cref="ProblemException">A cell is none, or there is no such key.</exception>
    public IReadOnlyDictionary<string, string> ReadCells(string field, IReadOnlyList<string> known)
    {
        if (!root.TryGetProperty(field, out var cells))
            return new Dictionary<string, string>();
        RefuseMisplaced(field, cells, known);
        FromElement(cells, known);
        var wrong = new Dictionary<string, string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in cells.EnumerateObject())
            if (ReadCell(cell.Value) is { } text)
                texts[cell.Name] = text;
            else
                wrong[cell.Name] = "应为文字、数、true、false、null，或读出来的样子 { \"text\": … }";
        return wrong.Count == 0
            ? texts
            : throw ApiAnswers.CreateInvalid("有读不懂的值，什么也没有改。", wrong);
    }

    // state in fields belongs beside fields: nothing like it is among the cells.
    private void RefuseMisplaced(string field, JsonElement cells, IReadOnlyList<string> columns)
    {
        if (cells.ValueKind != JsonValueKind.Object)
            return;
        var misplaced = cells
            .EnumerateObject()
            .Select(cell => cell.Name)
            .Where(name => known.Contains(name) && !columns.Contains(name))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(
                name => name,
                name => $"“{name}”写在“{field}”外面，与它并列",
                StringComparer.Ordinal
            );
        if (misplaced.Count > 0)
            throw ApiAnswers.CreateInvalid("有的项写错了地方，什么也没有改。", misplaced);
    }

    private static void VisitTexts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            element.GetString();
        else if (element.ValueKind == JsonValueKind.Array)
            foreach (var one in element.EnumerateArray())
                VisitTexts(one);
        else if (element.ValueKind == JsonValueKind.Object)
            foreach (var field in element.EnumerateObject())
            {
                _ = field.Name;
                VisitTexts(field.Value);
            }
    }

    private static string? ReadCell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => "是",
            JsonValueKind.False => "否",
            JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToString(
                CultureInfo.InvariantCulture
            ),
            JsonValueKind.Object
                when value.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String =>
                text.GetString(),
            _ => null,
        };

    private static bool IsMergePatch(string? type) =>
        type?.StartsWith("application/merge-patch+json", StringComparison.OrdinalIgnoreCase) == true;

    private static ProblemException CreateWrong(string field, string words) =>
        ApiAnswers.CreateInvalid(
            $"“{field}”{words}，什么也没有改。",
            new Dictionary<string, string> { [field] = words }
        );

    // Where a name stands twice there is no place.
    private static string DescribeBroken(JsonException broken) =>
        broken.LineNumber is { } line
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"第 {line + 1} 行第 {broken.BytePositionInLine + 1} 个字节起读不懂"
            )
            : "有一项写了两次，或者不完整";

    private static ProblemException CreateBroken(string words) =>
        new(new(StatusCodes.Status400BadRequest, "bad-json", "不是 JSON", $"{words}，什么也没有改。"));

    private static string SuggestField(string name, IReadOnlyList<string> fields) =>
        NearNames.FindNearest(name, fields, MostNear) is { Count: > 0 } near
            ? $"，相近的有：{string.Join('、', near)}"
            : $"；有：{string.Join('、', fields.Take(20))}";
}
