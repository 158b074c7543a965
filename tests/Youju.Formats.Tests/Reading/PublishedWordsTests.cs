using System.Diagnostics;
using System.Text;

namespace Youju.Formats.Tests.Reading;

/// <summary>Every word and every cell of the published files is read, measured against programs of other makers.</summary>
public sealed class PublishedWordsTests
{
    [Fact]
    public void Every_word_of_every_pdf_is_there()
    {
        foreach (var path in ListFiles("*.pdf"))
        {
            var ours = Squeeze(Read(path));
            var theirs = Run("pdftotext", ["-layout", path, "-"]);
            Assert.SkipWhen(
                theirs.Length == 0,
                "pdftotext is not installed; the words of the pdfs were not measured."
            );
            Assert.Equal([], ListWords(theirs).Where(word => !ours.Contains(word, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_cell_of_every_old_workbook_is_there()
    {
        foreach (var path in ListFiles("*.xls"))
        {
            var ours = Squeeze(Read(path));
            var cells = ConvertToCells(path);
            Assert.SkipWhen(
                cells.Count == 0,
                "LibreOffice is not installed; the cells of the workbooks were not measured."
            );
            Assert.Equal([], cells.Where(cell => !ours.Contains(cell, StringComparison.Ordinal)));
        }
    }

    private static string[] ListFiles(string pattern) =>
        Directory.GetFiles(RepositoryFiles.Shared("corpus"), pattern);

    private static string Read(string path) => DocumentReader.ReadDocument(path).Document.Text;

    // Leaders of a table of contents and the numbers of pages are no words. Two neighbouring cells may stand a blank apart.
    private static IEnumerable<string> ListWords(string page) =>
        page.Split(["  ", " ", "\n", "\f", "…", "..."], StringSplitOptions.RemoveEmptyEntries)
            .Select(Squeeze)
            .Where(word => word.Length > 1 && word.Any(char.IsLetter));

    private static string Squeeze(string words) =>
        string.Concat(
            words.Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign) && sign != '.')
        );

    private static List<string> ConvertToCells(string path)
    {
        var folder = Directory.CreateTempSubdirectory("cells");
        const string filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1";
        Run(
            "soffice",
            [
                $"-env:UserInstallation=file://{folder.FullName}/p",
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.FullName,
                path,
            ]
        );
        var cells = Directory
            .GetFiles(folder.FullName, "*.csv")
            .SelectMany(File.ReadAllLines)
            .SelectMany(line => line.Split('\t'))
            .Select(cell => Squeeze(cell.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)))
            .Where(cell => cell.Length > 0)
            .ToList();
        folder.Delete(recursive: true);
        return cells;
    }

    private static string Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
