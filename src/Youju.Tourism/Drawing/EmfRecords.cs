using System.Text;

namespace Youju.Tourism.Drawing;

/// <summary>The records of an EMF file, one after the other; lengths are tenths of the drawing's units.</summary>
internal sealed class EmfRecords
{
    private const double Scale = 10;
    private const int HeaderBytes = 88;
    private const int PixelsPerMillimetre = 40;
    private const int DeviceMillimetres = 1000;
    private const uint NoPen = 0x80000008;
    private const uint NoBrush = 0x80000005;
    private const int FontBytes = 320;
    private const string Font = "SimHei";
    private const byte ChineseLetters = 134;

    private static readonly Dictionary<WordAnchor, uint> Alignments = new()
    {
        [WordAnchor.Start] = 24,
        [WordAnchor.Middle] = 24 + 6,
        [WordAnchor.End] = 24 + 2,
    };

    private readonly List<byte> file = [];
    private readonly Dictionary<(uint Color, double Size, int Kind), uint> tools = [];
    private int records = 1;
    private (uint Pen, uint Brush) chosen = (uint.MaxValue, uint.MaxValue);

    private enum EmfRecord
    {
        PolyPolygon = 8,
        WindowExtent = 9,
        WindowOrigin = 10,
        ViewportExtent = 11,
        ViewportOrigin = 12,
        End = 14,
        MapMode = 17,
        BackgroundMode = 18,
        FillMode = 19,
        TextAlign = 22,
        TextColor = 24,
        SelectObject = 37,
        Pen = 38,
        Brush = 39,
        Ellipse = 42,
        Polyline = 4,
        CreateFont = 82,
        TextOut = 84,
    }

    /// <summary>Lays the drawing over the whole of the picture, however large it is shown.</summary>
    public void WriteFrame(double width, double height)
    {
        Write(EmfRecord.MapMode, 8);
        Write(EmfRecord.WindowOrigin, 0, 0);
        Write(EmfRecord.WindowExtent, Round(width), Round(height));
        Write(EmfRecord.ViewportOrigin, 0, 0);
        Write(EmfRecord.ViewportExtent, ToPixels(width * 25.4 / 96), ToPixels(height * 25.4 / 96));
        Write(EmfRecord.BackgroundMode, 1);
        Write(EmfRecord.FillMode, 1);
    }

    /// <summary>What the next lines and areas are drawn with; null for no edge, and for an empty area.</summary>
    public void UseTools(uint? stroke, double thickness, uint? fill)
    {
        var pen = stroke is { } line
            ? FindTool(line, thickness, kind: 0, number =>
                Write(EmfRecord.Pen, number, 0, Round(thickness), 0, (int)line)
            )
            : NoPen;
        var brush = fill is { } area
            ? FindTool(area, 0, kind: 1, number => Write(EmfRecord.Brush, number, 0, (int)area, 0))
            : NoBrush;
        if (pen != chosen.Pen)
            Write(EmfRecord.SelectObject, unchecked((int)pen));
        if (brush != chosen.Brush)
            Write(EmfRecord.SelectObject, unchecked((int)brush));
        chosen = (pen, brush);
    }

    public void WriteEllipse(double x, double y, double radius) =>
        Write(EmfRecord.Ellipse, Round(x - radius), Round(y - radius), Round(x + radius), Round(y + radius));

    public void WriteLine(IReadOnlyList<(double X, double Y)> line) =>
        Write(EmfRecord.Polyline, [.. Bounds([line]), line.Count, .. line.SelectMany(ToNumbers)]);

    public void WritePolygons(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings)
    {
        if (rings.Count > 0)
            Write(
                EmfRecord.PolyPolygon,
                [
                    .. Bounds(rings),
                    rings.Count,
                    rings.Sum(ring => ring.Count),
                    .. rings.Select(ring => ring.Count),
                    .. rings.SelectMany(ring => ring.SelectMany(ToNumbers)),
                ]
            );
    }

    public void WriteWords(SketchWords words, uint color)
    {
        var font = FindTool(0, words.Size, kind: 2, number => WriteFont(number, words.Size));
        Write(EmfRecord.SelectObject, (int)font);
        Write(EmfRecord.TextColor, (int)color);
        Write(EmfRecord.TextAlign, (int)Alignments[words.Anchor]);
        var text = words.Words;
        // Behind the head of 76 bytes the letters, then how far each moves on.
        var padded = (text.Length + 1) / 2 * 4;
        Begin(EmfRecord.TextOut, 76 + padded + (text.Length * 4));
        var one = BitConverter.SingleToInt32Bits(1);
        Put(0, 0, -1, -1, 1, one, one);
        Put(Round(words.X), Round(words.Y), text.Length, 76, 0, 0, 0, -1, -1, 76 + padded);
        file.AddRange(Encoding.Unicode.GetBytes(text));
        file.AddRange(new byte[padded - (text.Length * 2)]);
        Put([.. text.Select(letter => Round(MapLabels.MeasureLetter(letter) * words.Size))]);
    }

    /// <summary>Ends the file and gives its bytes.</summary>
    public byte[] CloseFile(double widthMillimetres, double heightMillimetres)
    {
        Write(EmfRecord.End, 0, 16, 20);
        var body = file.ToArray();
        file.Clear();
        var (width, height) = (ToPixels(widthMillimetres), ToPixels(heightMillimetres));
        Put(1, HeaderBytes, 0, 0, width, height);
        Put(0, 0, (int)(widthMillimetres * 100), (int)(heightMillimetres * 100));
        Put(0x464D4520, 0x10000, body.Length + HeaderBytes, records);
        // Handles in two bytes, two that are reserved, no description, no palette.
        Put(tools.Count + 1, 0, 0, 0);
        Put(DeviceMillimetres * PixelsPerMillimetre, DeviceMillimetres * PixelsPerMillimetre);
        Put(DeviceMillimetres, DeviceMillimetres);
        return [.. file, .. body];
    }

    // Each pen, brush and font is made once; its number is its place in the table.
    private uint FindTool(uint color, double size, int kind, Action<int> create)
    {
        if (tools.TryGetValue((color, size, kind), out var known))
            return known;
        var number = (uint)tools.Count + 1;
        tools[(color, size, kind)] = number;
        create((int)number);
        return number;
    }

    private void WriteFont(int number, double size)
    {
        Begin(EmfRecord.CreateFont, 12 + FontBytes);
        Put(number);
        var font = new byte[FontBytes];
        BitConverter.TryWriteBytes(font, -Round(size));
        BitConverter.TryWriteBytes(font.AsSpan(16), 400);
        font[23] = ChineseLetters;
        Encoding.Unicode.GetBytes(Font, font.AsSpan(28));
        file.AddRange(font);
    }

    private void Write(EmfRecord kind, params int[] numbers)
    {
        Begin(kind, 8 + (numbers.Length * 4));
        Put(numbers);
    }

    private void Put(params int[] numbers)
    {
        foreach (var number in numbers)
            file.AddRange(BitConverter.GetBytes(number));
    }

    private void Begin(EmfRecord kind, int bytes)
    {
        records++;
        Put((int)kind, bytes);
    }

    private static int[] Bounds(IReadOnlyList<IReadOnlyList<(double X, double Y)>> lines)
    {
        var points = lines.SelectMany(line => line).ToList();
        return
        [
            Round(points.Min(point => point.X)),
            Round(points.Min(point => point.Y)),
            Round(points.Max(point => point.X)),
            Round(points.Max(point => point.Y)),
        ];
    }

    private static IEnumerable<int> ToNumbers((double X, double Y) point) => [Round(point.X), Round(point.Y)];

    private static int ToPixels(double millimetres) => (int)Math.Round(millimetres * PixelsPerMillimetre);

    private static int Round(double length) => (int)Math.Round(length * Scale);
}
