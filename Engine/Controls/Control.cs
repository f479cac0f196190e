using System.Collections.Immutable;

namespace Tactus;

/// <summary>A named object whose values are got and set and whose methods are called by name, from Max, the page and scripts.</summary>
/// <remarks>
/// Numbers are converted as Max does it: a float given to a whole number loses its fraction, 0 is false and every other number true, a single value
/// given to a list is a list of one, several values given at once are a list. What does not fit is refused, never bent: out of a whole number's
/// range, NaN and infinity, text for a number. Thread: the engine's own, between two steps, as for everything that generators read.
/// Allocates: nothing for numbers, bools and enums, unless the control's own code does.
/// </remarks>
public sealed class Control
{
    private readonly Dictionary<ControlMember, Value> beginnings = [];
    private readonly Dictionary<ControlMember, MemberVisit> visits = [];

    /// <summary>A control.</summary>
    /// <param name="name">What the outside calls it; not empty.</param>
    /// <param name="instance">The object; of any class, public or not.</param>
    /// <exception cref="ArgumentException">
    /// The name is empty, the object's type is no class, an attribute on one of its members makes no sense, or a value is outside its own range.
    /// </exception>
    public Control(string name, object instance)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(instance);
        (Name, Instance, Type) = (name, instance, ControlType.Of(instance.GetType()));
        foreach (var member in Type.Members)
            visits.Add(member, new(this, member));
        foreach (var member in Type.Members)
            if (member is ValueMember { ReadOnly: false } value)
                Remember(value);
    }

    /// <summary>What the outside calls it.</summary>
    public string Name { get; }

    /// <summary>The composer's object.</summary>
    public object Instance { get; }

    /// <summary>What can be got, set and called.</summary>
    public ControlType Type { get; }

    /// <summary>Called after a member was set, and after a method was called, from outside; with the member, on the same thread. Default: nobody.</summary>
    public Action<Control, ControlMember>? Changed { get; set; }

    /// <summary>What a member goes back to: what its attribute says, or what it held when its object became a control.</summary>
    /// <returns>Null where there is nothing to go back to: for a method, and for a value that cannot be got and set.</returns>
    public Value? DefaultOf(ControlMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Traits.Default ?? (beginnings.TryGetValue(member, out var beginning) ? (Value?)beginning : null);
    }

    /// <summary>The member's value now.</summary>
    /// <param name="member">A property or field, in any style that <see cref="Names"/> knows.</param>
    /// <exception cref="ControlException">No such value, or the control's own code threw.</exception>
    public Value Get(string member)
    {
        var value = Find(member) as ValueMember ?? throw Refuse(member, "is a method: call it instead of getting it.");
        if (value.Getter is null)
            throw Refuse(value.Name, "can be set, not got.");
        var guard = Enter(value);
        try
        {
            return value.Getter(Instance);
        }
        catch (Exception failure)
        {
            throw Refuse(value.Name, $"cannot be got: {Sentences.Of(failure)}", failure);
        }
        finally
        {
            guard?.Leave();
        }
    }

    /// <summary>Gives a member a value.</summary>
    /// <param name="member">A property or field, in any style that <see cref="Names"/> knows.</param>
    /// <param name="values">One value, or the values of a list.</param>
    /// <exception cref="ControlException">No such value, it is read-only, what came does not fit it, or its setter threw; it keeps the value that it had.</exception>
    public void Set(string member, params ReadOnlySpan<Value> values)
    {
        var target = Find(member) as ValueMember ?? throw Refuse(member, "is a method: call it instead of setting it.");
        if (target.Setter is null)
            throw Refuse(target.Name, "is read-only: it can be got, not set.");
        var value = target.Gather(Name, values);
        var guard = Enter(target);
        try
        {
            target.Setter(Instance, value);
        }
        catch (MismatchException mismatch)
        {
            throw Refuse(target.Name, mismatch.Message, mismatch);
        }
        catch (Exception failure)
        {
            throw Refuse(target.Name, $"refused {Sentences.Describe(value)}: {Sentences.Of(failure)}", failure);
        }
        finally
        {
            guard?.Leave();
        }
        Changed?.Invoke(this, target);
    }

    /// <summary>Calls a method.</summary>
    /// <param name="member">A method, in any style that <see cref="Names"/> knows; the overload is chosen by the number of arguments, then by their kinds.</param>
    /// <param name="arguments">Its arguments in order; a list that comes last may be given as its values, one by one.</param>
    /// <returns>What it answers; nil where it answers nothing, or something that is no value.</returns>
    /// <exception cref="ControlException">No such method, the arguments do not fit it, or it threw.</exception>
    public Value Call(string member, params ReadOnlySpan<Value> arguments)
    {
        var method = Find(member) as MethodMember ?? throw Refuse(member, "is a value: get or set it instead of calling it.");
        Value answer;
        var guard = Enter(method);
        try
        {
            answer = method.Invoke(Instance, arguments);
        }
        catch (MismatchException mismatch)
        {
            throw Refuse(method.Name, mismatch.Message, mismatch);
        }
        catch (Exception failure)
        {
            throw Refuse(method.Name, $"failed: {Sentences.Of(failure)}", failure);
        }
        finally
        {
            guard?.Leave();
        }
        Changed?.Invoke(this, method);
        return answer;
    }

    /// <summary>Gives the guard of the engine's thread, if that is the calling one; null where nothing is to be guarded.</summary>
    internal Func<UserGuard?>? Guard { get; set; }

    /// <summary>The values that can be got and set.</summary>
    internal ImmutableArray<ValueMember> Settable => Type.Settable;

    /// <summary>Gives a member a value that it held before, or may hold.</summary>
    /// <returns>Why it does not take it, without the full stop; null if it does.</returns>
    internal string? WhyNotSet(ControlMember member, in Value value)
    {
        try
        {
            Set(member.Name, value);
            return null;
        }
        catch (ControlException refused)
        {
            return refused.Message.TrimEnd('.');
        }
    }

    /// <summary>A member's value now, where nobody asked for it by itself, so that one that cannot be got is no mistake of anybody's.</summary>
    /// <returns>False for a method, for a value that can only be set, and where the getter throws or once did not come back.</returns>
    internal bool TryPeek(ControlMember member, out Value value)
    {
        value = Value.Nil;
        if (member is not ValueMember { Getter: { } getter } || visits[member].WhyLost is not null)
            return false;
        var guard = Enter(member);
        try
        {
            value = getter(Instance);
            return true;
        }
        catch (Exception)
        {
            return false;    // the composer's own code threw, and whoever asks by name is told what
        }
        finally
        {
            guard?.Leave();
        }
    }

    private void Remember(ValueMember member)
    {
        if (!TryPeek(member, out var value))
            return;
        beginnings[member] = value;
        if (member.Traits is not { Minimum: null, Maximum: null } && !value.IsNil && !member.Takes(value))
            throw new ArgumentException($"'{Name}.{member.Name}' begins as {Sentences.Describe(value)}, and takes {member.Taken}; give it a value within its range.");
    }

    // The composer's code may not come back; within another visit of it, which is guarded itself, there is nothing to do.
    private UserGuard? Enter(ControlMember member)
    {
        var visit = visits[member];
        if (visit.WhyLost is { } why)
            throw Refuse(member.Name, why);
        return Guard?.Invoke() is { } guard && guard.TryEnter(visit) ? guard : null;
    }

    private ControlMember Find(string member) => Type.Find(member) ?? throw new ControlException(Type.WhyNot(Name, member));

    private ControlException Refuse(string member, string why, Exception? cause = null) =>
        new($"'{Name}.{Type.Find(member)?.Name ?? member}' {why}", cause);
}
