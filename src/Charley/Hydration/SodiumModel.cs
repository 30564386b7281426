namespace Charley.Hydration;

/// <summary>Balance of water and of sodium with potassium: how the sodium of the blood moves over hours.</summary>
/// <remarks>
/// Sodium = a · E / W − b, where E is the exchangeable sodium and potassium (mmol) and W the body water (L): a = 1, b = 0 is the balance of Adrogué and Madias, a = 1.11,
/// b = 25.6 the regression of Edelman. Per hour: E changes by absorbed drink × its sodium − sweat × its sodium and potassium; W by absorbed drink − sweat − free water passed.
/// A drink leaves the gut in proportion to what is in it. Kidneys pass free water in proportion to the fall of sodium, up to their limit; urine beyond that is as salty
/// as the body and moves nothing. Breath water is made anew by burning. Steps of three minutes, classical Runge-Kutta; one step ends with the session.
/// </remarks>
internal sealed record SodiumModel
{
    private const double StepsPerHour = 20;

    /// <summary>mmol/L.</summary>
    public required double Start { get; init; }

    /// <summary>L.</summary>
    public required double Water { get; init; }

    /// <summary>Hours of the session.</summary>
    public required double Session { get; init; }

    /// <summary>L an hour in the session.</summary>
    public required double Drink { get; init; }

    /// <summary>mmol/L.</summary>
    public required double DrinkSodium { get; init; }

    /// <summary>L an hour in the session.</summary>
    public required double Sweat { get; init; }

    /// <summary>mmol/L of sodium and potassium.</summary>
    public required double SweatSalts { get; init; }

    /// <summary>L an hour of free water in the session, at most.</summary>
    public required double FreeWaterInSession { get; init; }

    /// <summary>L an hour of free water afterwards, at most.</summary>
    public required double FreeWaterAfter { get; init; }

    /// <summary>mmol/L of fall at which the most is passed.</summary>
    public required double FallThatOpens { get; init; }

    /// <summary>Minutes.</summary>
    public required double HalfTimeInGut { get; init; }

    public double Slope { get; init; } = 1;

    public double Intercept { get; init; }

    /// <summary>Sodium at each of the hours.</summary>
    /// <param name="hours">Rising, from 0, in steps of three minutes.</param>
    public double[] At(IReadOnlyList<double> hours)
    {
        var state = new State((Start + Intercept) / Slope * Water, Water, 0);
        var found = new double[hours.Count];
        var next = 0;
        for (var step = 0; next < found.Length; step++)
        {
            var now = step / StepsPerHour;
            while (next < found.Length && hours[next] <= now + 1e-9)
            {
                found[next++] = Sodium(state);
            }

            var (first, whole) = (Math.Clamp(Session - now, 0, 1 / StepsPerHour), 1 / StepsPerHour);
            state = Advance(Advance(state, first, inSession: true), whole - first, inSession: false);
        }

        return found;
    }

    private State Advance(State state, double step, bool inSession)
    {
        var first = Change(state, inSession);
        var second = Change(state + (first * (step / 2)), inSession);
        var third = Change(state + (second * (step / 2)), inSession);
        var fourth = Change(state + (third * step), inSession);
        return state + ((first + (second * 2) + (third * 2) + fourth) * (step / 6));
    }

    private State Change(State state, bool inSession)
    {
        var absorbed = Math.Log(2) * 60 / HalfTimeInGut * state.Gut;
        var (drink, sweat, most) = inSession ? (Drink, Sweat, FreeWaterInSession) : (0, 0, FreeWaterAfter);
        var passed = most * Math.Clamp((Start - Sodium(state)) / FallThatOpens, 0, 1);
        return new State((absorbed * DrinkSodium) - (sweat * SweatSalts), absorbed - sweat - passed, drink - absorbed);
    }

    private double Sodium(State state) => (Slope * state.Salts / state.Water) - Intercept;

    /// <summary>mmol of salts and L of water in the body, L of drink in the gut.</summary>
    private readonly record struct State(double Salts, double Water, double Gut)
    {
        public static State operator +(State left, State right) => new(left.Salts + right.Salts, left.Water + right.Water, left.Gut + right.Gut);

        public static State operator *(State state, double factor) => new(state.Salts * factor, state.Water * factor, state.Gut * factor);
    }
}
