using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Formats.Findings.Html;
using Youju.Formats.Findings.Json;
using Youju.Formats.Findings.Sarif;
using Youju.Formats.Findings.Text;

namespace Youju.Formats.Tests.Findings;

public sealed class PersonalDataTests
{
    private const string Phone = "13800138000";
    private const string Identity = "11010519491231002X";
    private const string Words = "联系电话：13800138000，邮箱 zhangsan@example.com\n";

    [Theory]
    [InlineData("联系电话13800138000。", "联系电话138****8000。")]
    [InlineData("张三-13800138000.docx", "张三-138****8000.docx")]
    [InlineData("138 0013 8000", "138 **** 8000")]
    [InlineData("138-0013-8000", "138-****-8000")]
    [InlineData("+86 138 0013 8000", "+86 1** **** 8000")]
    [InlineData("１３８００１３８０００", "１３８****８０００")]
    [InlineData("身份证110101199003070011和", "身份证110***********0011和")]
    [InlineData("110101 19900307 0011", "110*** ******** 0011")]
    [InlineData("卡号6222021234567890128", "卡号622************0128")]
    [InlineData("邮箱：zhangsan@example.com", "邮箱：z*******@example.com")]
    public void Masks_the_middle_and_leaves_the_length(string words, string masked) =>
        Assert.Equal(masked, PersonalData.MaskWords(words));

    [Theory]
    [InlineData("全年支出13800138000元")]
    [InlineData("13800138000.50")]
    [InlineData("150 2345 6789 3456")]
    [InlineData("2024年，共20240101份，编号430602199001011235678")]
    [InlineData("1380013800")]
    public void Leaves_what_is_not_a_persons_number(string words) =>
        Assert.Equal(words, PersonalData.MaskWords(words));

    [Fact]
    public void Leaves_every_offset_of_the_text() =>
        Assert.Equal(
            "联系电话：138****8000，邮箱 z*******@example.com\n",
            PersonalData.MaskResult(Sample.Result(Words)).Document.Text
        );

    [Fact]
    public void Leaves_a_result_without_such_numbers_as_it_is()
    {
        var result = Sample.Result(Sample.Words, Sample.Finding(Sample.Words, "62.61"));

        Assert.Equal(
            Sample.Written(new JsonFindings(), result),
            Sample.Written(new JsonFindings(), PersonalData.MaskResult(result))
        );
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("sarif")]
    public void No_writer_shows_a_number_that_stands_anywhere_in_the_result(string format)
    {
        var result = Sample.Result(Words, FindingFullOfNumbers()) with
        {
            Suppressed = [new(FindingFullOfNumbers(), $"本人同意，电话{Phone}")],
        };

        var written = Sample.Written(CreateWriter(format), PersonalData.MaskResult(result));

        Assert.DoesNotContain(Phone, written, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_cut_by_the_edge_of_a_quote_is_masked()
    {
        var at = Words.IndexOf(Phone, StringComparison.Ordinal);
        var quote = new Quote(Words[..(at + 9)], Words, new TextSpan(0, Words.Length));
        var finding = Sample.Finding(Words, Phone) with { Message = $"“{quote}…”" };

        Assert.Equal(
            "“联系电话：138****80…”",
            PersonalData.MaskResult(Sample.Result(Words, finding)).Findings[0].Message.ToString()
        );
    }

    [Fact]
    public void A_piece_of_a_known_number_is_masked_where_nobody_tells_its_origin()
    {
        var finding = Sample.Finding(Words, Phone) with { Message = $"“{Phone[..9]}…”" };

        Assert.Equal(
            "“*********…”",
            PersonalData.MaskResult(Sample.Result(Words, finding)).Findings[0].Message.ToString()
        );
    }

    [Fact]
    public void A_repair_with_a_masked_number_is_left_to_a_person()
    {
        var fix = new Fix($"改为“{Phone}”", Sample.Span(Words, Phone), Phone);
        var finding = Sample.Finding(Words, Phone) with { Fix = fix };

        var masked = PersonalData.MaskResult(Sample.Result(Words, finding)).Findings[0].Fix!;

        Assert.Equal(("改为“138****8000”", null), (masked.Description.ToString(), masked.Replacement));
    }

    private static IFindingsWriter CreateWriter(string format) =>
        format switch
        {
            "text" => new TextFindings(Palette.Plain),
            "json" => new JsonFindings(),
            "html" => new HtmlFindings(),
            _ => new SarifFindings(),
        };

    private static Finding FindingFullOfNumbers() =>
        Sample.Finding(Words, Phone) with
        {
            Message = $"应在“{Phone}”之后，{Identity}",
            Proof = [$"张三 {Phone}：电话{Phone}", FindingText.FromString($"前面有{Phone}")],
            Fix = new Fix($"改为“{Phone}”", Sample.Span(Words, Phone), Phone),
        };
}
