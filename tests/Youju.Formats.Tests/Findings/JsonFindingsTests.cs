using System.Text.Json;
using Youju.Domain.Findings;
using Youju.Formats.Findings.Json;

namespace Youju.Formats.Tests.Findings;

public sealed class JsonFindingsTests
{
    private static readonly Finding Finding = Sample.Finding(Sample.Words, "62.61万元");

    [Fact]
    public void Names_verdicts_in_kebab_case() =>
        Assert.Equal("mixed-precision", First("findings").GetProperty("verdict").GetString());

    [Fact]
    public void Counts_offsets_in_the_plain_text()
    {
        var finding = First("findings");

        Assert.Equal(
            "62.61万元",
            Sample.Words.Substring(
                finding.GetProperty("start").GetInt32(),
                finding.GetProperty("length").GetInt32()
            )
        );
    }

    [Fact]
    public void Gives_line_and_column_from_one()
    {
        var place = First("findings").GetProperty("place");

        Assert.Equal((2, 5), (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Leaves_Chinese_as_it_is() =>
        Assert.Contains("\"quote\": \"62.61万元\"", Json(), StringComparison.Ordinal);

    [Fact]
    public void Lists_what_was_suppressed_with_its_reason()
    {
        var result = Sample.Result() with { Suppressed = [new(Finding, "已与财政核对")] };
        var json = Sample.Written(new JsonFindings(), result);

        Assert.Contains("\"reason\": \"已与财政核对\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_same_bytes_for_the_same_result() => Assert.Equal(Json(), Json());

    private static string Json() => Sample.Written(new JsonFindings(), Sample.Result(Sample.Words, Finding));

    private static JsonElement First(string list)
    {
        using var document = JsonDocument.Parse(Json());
        return document.RootElement.GetProperty(list)[0].Clone();
    }
}
