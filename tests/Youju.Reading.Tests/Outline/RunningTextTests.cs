using Youju.Domain.Documents;
using Youju.Reading.Outline;

namespace Youju.Reading.Tests.Outline;

public sealed class RunningTextTests
{
    [Fact]
    public void Drops_the_table_of_contents() =>
        Assert.Equal(["一、概况", "正文。"], Prose("目录", "一、概况", "二、绩效", "一、概况", "正文。"));

    [Fact]
    public void Drops_lines_that_still_hold_the_tabs_of_a_table() =>
        Assert.Equal(["一、概况"], Prose("一、概况", "二、教育支出\t12.00"));

    [Fact]
    public void Drops_short_cells_between_the_rows_of_a_broken_table() =>
        Assert.Equal(
            ["说明如下。"],
            Prose("项目\t金额", "四、公共安全", "支出", "五、教育\t1.00", "说明如下。")
        );

    private static IEnumerable<string> Prose(params string[] lines)
    {
        var builder = new DocumentBuilder();
        for (var index = 0; index < lines.Length; index++)
            builder.AddParagraph(lines[index], new Place(Line: index + 1));
        var document = builder.BuildDocument();
        return new RunningText(document)
            .FindParagraphs()
            .Select(paragraph => document.SliceText(paragraph.Span));
    }
}
