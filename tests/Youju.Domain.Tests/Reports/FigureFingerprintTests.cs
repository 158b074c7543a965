using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Tests.Reports;

public sealed class FigureFingerprintTests
{
    [Theory]
    [InlineData("支出62万元，较好", 2, "支出62万元，较好", 2, "1")]
    [InlineData("62", 0, "62", 0, "1")]
    [InlineData("62", 0, "甲62", 1, "0.45")]
    [InlineData("62", 0, "62甲", 0, "0.45")]
    [InlineData("甲62", 1, "62", 0, "0.45")]
    [InlineData("62甲", 0, "62", 0, "0.45")]
    public void Surroundings_and_touching_letters_count_alike(
        string words,
        int start,
        string others,
        int at,
        string likeness
    ) =>
        Assert.Equal(
            decimal.Parse(likeness, System.Globalization.CultureInfo.InvariantCulture),
            FigureFingerprint.FromFigure(words, start, 2)!.MeasureLikenessAt(others, at)
        );

    [Fact]
    public void A_figure_without_digits_has_no_fingerprint() =>
        Assert.Null(FigureFingerprint.FromFigure("共十场", 1, 2));

    [Theory]
    [InlineData("支出1,234.56万元，3场", "1,234.56|3")]
    [InlineData("2024", "2024")]
    [InlineData("A1B2", "1|2")]
    public void Digits_run_on_over_their_separators(string words, string runs) =>
        Assert.Equal(runs.Split('|'), FigureFingerprint.FindDigitRuns(words).Select(run => words[run]));
}
