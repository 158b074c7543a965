namespace Youju.Formats.Pdf.Hostile;

/// <summary>
/// How the objects of a pdf refer to each other where a reader must follow: a ring there, or paths without end, would have the library
/// call itself until the process ends. Pages name their parents and forms their resources; such rings are sound and left out.
/// </summary>
internal sealed class ObjectGraph
{
    private const int LongestPath = 1000;

    /// <summary>Ways through the graph from one object: objects that share others share their ways.</summary>
    private const long MostWays = 5_000_000;

    // What the library resolves without looking back.
    private static readonly HashSet<string> Followed = new(StringComparer.Ordinal)
    {
        "Alternate",
        "BaseEncoding",
        "ColorSpace",
        "CS",
        "DecodeParms",
        "DescendantFonts",
        "Encoding",
        "Filter",
        "Function",
        "Functions",
        "JBIG2Globals",
        "Kids",
        "Length",
        "Mask",
        "SMask",
        "ToUnicode",
        "UseCMap",
    };

    private readonly Dictionary<long, List<long>> followers = [];
    private readonly Dictionary<long, Reach> reached = [];

    public void AddObject(long number, PdfValue value)
    {
        var targets = new List<long>();
        Gather(value, targets);
        if (targets.Count == 0)
            return;
        // A number may be given anew; whichever the library takes, it must be sound.
        if (followers.TryGetValue(number, out var earlier))
            earlier.AddRange(targets);
        else
            followers[number] = targets;
    }

    /// <exception cref="InvalidDataException">The objects run in a ring, or along too long or too many paths.</exception>
    public void CheckRings()
    {
        reached.Clear();
        foreach (var number in followers.Keys)
            Measure(number);
    }

    private static void Gather(PdfValue value, List<long> targets)
    {
        switch (value)
        {
            case PdfReference reference:
                targets.Add(reference.Target);
                break;
            case PdfArray array:
                foreach (var item in array.Items)
                    Gather(item, targets);
                break;
            case PdfDictionary dictionary:
                foreach (var (key, entry) in dictionary.Entries)
                    if (Followed.Contains(key))
                        Gather(entry, targets);
                break;
        }
    }

    // Depth first with a stack of its own: the path may be as long as the file.
    private void Measure(long start)
    {
        if (reached.ContainsKey(start))
            return;
        var path = new Stack<Visit>();
        Enter(path, start);
        while (path.TryPeek(out var visit))
        {
            if (visit.Next < visit.Targets.Count)
                Follow(path, visit);
            else
                Leave(path);
        }
    }

    private void Follow(Stack<Visit> path, Visit visit)
    {
        var target = visit.Targets[visit.Next++];
        if (!followers.ContainsKey(target))
            return;
        if (!reached.TryGetValue(target, out var reach))
            Enter(path, target);
        else if (reach.IsOpen)
            throw new InvalidDataException("Objects refer to each other in a ring.");
        else
            visit.Add(reach);
    }

    private void Enter(Stack<Visit> path, long number)
    {
        reached[number] = Reach.Open;
        path.Push(new(number, followers[number]));
    }

    private void Leave(Stack<Visit> path)
    {
        var visit = path.Pop();
        var reach = new Reach(visit.Length, visit.Ways);
        if (reach.Length > LongestPath || reach.Ways > MostWays)
            throw new InvalidDataException("Objects refer to each other along too many paths.");
        reached[visit.Number] = reach;
        if (path.TryPeek(out var parent))
            parent.Add(reach);
    }

    /// <param name="Length">Of the longest path; 0 while it is being walked.</param>
    private readonly record struct Reach(int Length, long Ways)
    {
        public static Reach Open => default;

        public bool IsOpen => Length == 0;
    }

    private sealed class Visit(long number, List<long> targets)
    {
        public long Number => number;

        public List<long> Targets => targets;

        public int Next { get; set; }

        public int Length { get; private set; } = 1;

        public long Ways { get; private set; } = 1;

        public void Add(Reach reach) =>
            (Length, Ways) = (Math.Max(Length, reach.Length + 1), Ways + reach.Ways);
    }
}
