using System.Globalization;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Packs.Library;

namespace Youju.Checking.Examples;

/// <summary>
/// A report written on a page: lines are paragraphs, lines of bars are tables, lines that begin with a
/// percent sign are settings.
/// </summary>
/// <remarks>
/// Settings: <c>% pack cn-hunan</c>, <c>% year 2024</c>, <c>% today 2025-03-01</c>, <c>% trace Comment name: words</c>,
/// <c>% layout 210 297 37 35 28 26</c>, <c>% font 仿宋 16</c> for the paragraphs after it, <c>% previous</c> before the lines of last
/// year's report and <c>% current</c> after them. Braces mark what must be reported.
/// </remarks>
public sealed record ExampleReport(Document Document, CheckOptions Options, string PackId)
{
    internal static ExampleReport ParseLines(IEnumerable<string> lines, out IReadOnlyList<TextSpan> marked)
    {
        var writer = new ExampleWriter();
        foreach (var line in lines)
            writer.WriteLine(line);
        return writer.BuildReport(out marked);
    }

    private sealed class ExampleWriter
    {
        private readonly List<TextSpan> marked = [];
        private readonly List<List<string>> rows = [];
        private DocumentBuilder builder = new();
        private Document? previous;
        private ParagraphFormat? format;
        private CheckOptions options = new();
        private string pack = PackLibrary.Root;

        public void WriteLine(string line)
        {
            if (line.StartsWith('|'))
                rows.Add([.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())]);
            else
                FlushTable();
            if (line.StartsWith("% ", StringComparison.Ordinal))
                ApplySetting(line[2..]);
            else if (!line.StartsWith('|'))
                builder.AddParagraph(RemoveBraces(line, builder.Position), shape: paragraph =>
                    paragraph with
                    {
                        Format = format,
                    }
                );
        }

        public ExampleReport BuildReport(out IReadOnlyList<TextSpan> spans)
        {
            FlushTable();
            spans = marked;
            return new ExampleReport(builder.BuildDocument(), options with { Previous = previous }, pack);
        }

        private void ApplySetting(string setting)
        {
            var (key, value) = setting.IndexOf(' ') is var blank and > 0
                ? (setting[..blank], setting[(blank + 1)..])
                : (setting, "");
            switch (key)
            {
                case "pack":
                    pack = value;
                    break;
                case "year":
                    options = options with { Year = int.Parse(value, CultureInfo.InvariantCulture) };
                    break;
                case "today":
                    options = options with { Today = DateOnly.Parse(value, CultureInfo.InvariantCulture) };
                    break;
                case "trace":
                    builder.AddTrace(ParseTraceSetting(value));
                    break;
                case "layout":
                    builder.Layout = ParseLayoutSetting(value.Split(' '));
                    break;
                case "font":
                    format = ParseFontSetting(value.Split(' '));
                    break;
                case "previous":
                    builder = new();
                    break;
                case "current":
                    (previous, builder) = (builder.BuildDocument(), new());
                    marked.Clear();
                    break;
                default:
                    throw new FormatException($"No example setting is called {key}.");
            }
        }

        private void FlushTable()
        {
            if (rows.Count == 0)
                return;
            var start = builder.Position;
            builder.AddTable(
                rows.Where(row => !row.TrueForAll(cell => cell.Trim('-', ':', ' ').Length == 0))
                    .Select(row =>
                    {
                        var cells = new List<CellContent>();
                        for (var column = 0; column < row.Count; column++)
                        {
                            cells.Add(new CellContent(RemoveBraces(row[column], start), column));
                            start += cells[^1].Words.Length + 1;
                        }

                        return cells;
                    })
            );
            rows.Clear();
        }

        /// <summary>The words without their braces; what stood in braces is noted.</summary>
        private string RemoveBraces(string words, int offset)
        {
            while (words.IndexOf('{') is var open and >= 0 && words.IndexOf('}', open) is var close and > 0)
            {
                marked.Add(new TextSpan(offset + open, close - open - 1));
                words = words.Remove(close, 1).Remove(open, 1);
            }

            return words;
        }

        private static Trace ParseTraceSetting(string value)
        {
            var kind = value.Split(' ')[0];
            var (name, content) = value[(kind.Length + 1)..].Split(": ", 2) switch
            {
                [var one, var two] => (one, two),
                var all => (all[0], ""),
            };
            return new Trace(Enum.Parse<TraceKind>(kind), name, content);
        }

        private static PageSetup ParseLayoutSetting(string[] values)
        {
            var numbers = values.Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)).ToList();
            return new PageSetup(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        }

        private static ParagraphFormat ParseFontSetting(string[] values) =>
            new(values[0], decimal.Parse(values[1], CultureInfo.InvariantCulture), null, null, null, null);
    }
}
