using System.Diagnostics;
using Youju.Domain.Documents;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Reading;
using Youju.Formats.Tests.Docx.Passports;

namespace Youju.Formats.Tests.Fuzzing;

/// <summary>Whatever comes back in the place of a report is compared and merged, or refused with a message.</summary>
public sealed class ReturnedFuzzTests
{
    private const int Mutants = 1000;

    private static readonly Document Report = SketchedReport.Compose(
        "#一、支出",
        "全年支出{spent:62.61万元}，其中人员支出{staff:50.00万元}，工作完成较好。",
        "|项目|金额|",
        "|甲|{a:12.50}|",
        "|乙|{b:7.25}|",
        "今后继续努力。"
    );

    private static readonly byte[] Written = Letters.Write(Report);

    [Fact]
    public void Every_mutant_is_merged_and_written_or_refused()
    {
        var (started, merged) = (Stopwatch.GetTimestamp(), 0);
        for (
            var number = 0;
            number < Mutants && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(12);
            number++
        )
            if (IsMerged(Mutant(number)))
                merged++;

        Assert.True(merged > 100, "Mutants that nothing can read test nothing.");
    }

    private static byte[] Mutant(int number)
    {
        var markup = new MarkupMutator(new Random(number));
        return EditedPackage.With(
            Written,
            number % 2 == 0 ? "word/document.xml" : "customXml/item1.xml",
            markup.Mutate
        );
    }

    private static bool IsMerged(byte[] mutant)
    {
        try
        {
            var source = new SourceFile("回稿.docx", mutant);
            var passport = DocxPassport.ReadPassport(source) ?? SketchedReport.PassportOf(Report);
            var returned = ReturnedWording.FromDocument(
                DocumentReader.ReadDocument(source).Document,
                passport,
                _ => []
            );
            _ = ReturnDiff.CompareReturned(passport, returned, Wording.FromDocument(Report), _ => []);
            DocxWriter.WriteDocument(
                MergedReport.MergeCopy(passport, returned, Report, FigureChoice.Hand).Document,
                Stream.Null,
                new("报告", "某中心"),
                passport
            );
            return true;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }
}
