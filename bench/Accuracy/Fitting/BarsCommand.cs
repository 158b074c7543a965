using System.Globalization;
using Youju.Checking.Relations.Doubts;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Sets the bars anew on weights and gates that are there; a matter of seconds.</summary>
public static class BarsCommand
{
    /// <param name="output">The weights of the pack.</param>
    /// <param name="folder">Holds those that were fitted without each batch.</param>
    /// <param name="tell">Is told every doubt of the passages as they were written.</param>
    public static int Run(string output, string folder, IReadOnlyList<string> paths, Action<string> tell)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var judged = paths.AsParallel().AsOrdered().SelectMany(path => Judge(path, folder, pack)).ToList();
        foreach (var one in judged)
            tell(Describe(one));
        foreach (var path in paths)
        {
            var author = Path.GetFileNameWithoutExtension(path);
            SetBars(Path.Combine(folder, author + ".yaml"), [.. judged.Where(one => one.Author != author)]);
        }

        SetBars(output, judged);
        return 0;
    }

    private static void SetBars(string path, IReadOnlyList<JudgedDoubt> judged) =>
        WeightFile.Write(path, WeightFile.Read(path).WithBars(BarFit.Fit(judged)));

    private static List<JudgedDoubt> Judge(string path, string folder, Pack pack)
    {
        var strange = WeightFile.WithWeightsFor(pack, folder, path);
        var gate = DoubtGate.FromPack(strange.RelationWeights);
        return
        [
            .. FitCommand
                .ReadMarked(path)
                .SelectMany(passage => DoubtSample.ReadPrinted(passage, strange))
                .Select(doubt => new JudgedDoubt(
                    Path.GetFileNameWithoutExtension(path),
                    doubt,
                    gate.MeasureCertainty(doubt.Type, doubt.Features)
                )),
        ];
    }

    private static string Describe(JudgedDoubt one) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Author}\t{one.Sample.Type}\t{one.Certainty:F3}\t{one.Sample.IsTrue}\t{one.Sample.IsForbidden}\t{one.Sample.Place}"
        );
}
